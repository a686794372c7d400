import { fitness, type Worker } from '@/domain/dispatch/score';

const wang: Worker = { id: 'p-wang', onDuty: true, skills: ['utilities'], load: 1, declined: false };
const job = { category: 'utilities' } as const;
const best = (...workers: Worker[]) =>
  [...workers].sort((a, b) => fitness(b, job).score - fitness(a, job).score).map((worker) => worker.id);

describe('T9 who is best for a job', () => {
  it('T9 says why, in words', () => {
    expect(fitness(wang, job)).toMatchObject({ skilled: true, reasons: ['擅长水电急修', '手上 1 单'] });
    expect(fitness({ ...wang, skills: [], load: 0, onDuty: false, declined: true }, job).reasons).toEqual([
      '非专长',
      '手上无单',
      '未当班',
      '曾退此单',
    ]);
  });

  it('T9 skill counts more than a lighter load', () => {
    expect(
      best({ ...wang, id: 'unskilled', skills: [], load: 0 }, { ...wang, id: 'skilled', load: 3 }),
    ).toEqual(['skilled', 'unskilled']);
  });

  it('T9 of equal skill the one with fewer jobs', () => {
    expect(best({ ...wang, id: 'busy', load: 4 }, { ...wang, id: 'free', load: 0 })).toEqual([
      'free',
      'busy',
    ]);
  });

  it('T9 on duty before off duty, and whoever declined comes last', () => {
    expect(
      best(
        { ...wang, id: 'declined', declined: true },
        { ...wang, id: 'off', onDuty: false },
        { ...wang, id: 'on', skills: [], load: 2 },
      )[0],
    ).toBe('on');
  });
});
