import { withoutPastPromises } from '@/api/outbox/past-promises';
import { photoToCome, withPhotos } from '@/api/outbox/photo-to-come';
import type { Waiting, WaitingStep } from '@/api/outbox/waiting';
import type { TicketView } from '@/contract/views';
import { conflictWords } from '@/features/outbox/conflict-words';
import { foresee } from '@/staff/offline/foresee';

const NINE = Date.parse('2026-11-23T09:00:00+08:00');

const waiting = (op: WaitingStep['op'], more: Partial<WaitingStep> = {}): WaitingStep =>
  ({
    op,
    input: { ticketId: 't1', requestId: 'r1', photos: ['waiting:a'] },
    writtenAt: NINE,
    conflict: null,
    ...more,
  }) as WaitingStep;

const accepted = {
  status: 'accepted',
  assignee: { id: 'p1', alias: '孙师傅', phone: null, mine: true },
  plan: null,
  agreedCents: null,
  timeline: [{ type: 'assigned', at: NINE, who: '', role: 'dispatcher' }],
  actions: ['ticket.arrive', 'ticket.transfer'],
} as unknown as TicketView;

describe('what a technician may write next without network (T24)', () => {
  it('T24: after an arrival that waits the diagnosis may be written, after the diagnosis the completion', () => {
    expect(foresee(accepted, [waiting('ticket.arrive')])).toMatchObject({ status: 'on-site' });
    expect(foresee(accepted, [waiting('ticket.arrive')]).actions).toContain('ticket.diagnose');
    const both = foresee(accepted, [waiting('ticket.arrive'), waiting('ticket.diagnose')]);
    expect(both.status).toBe('repairing');
    expect(both.actions).toContain('ticket.complete');
    // Photos of a waiting diagnosis count as taken before the work (T13).
    expect(both.timeline.find(({ type }) => type === 'diagnosed')?.photos).toEqual(['waiting:a']);
  });

  it('T24: only steps that may wait are offered behind waiting ones, and none behind one that was refused', () => {
    expect(foresee(accepted, [waiting('ticket.contact')]).actions).not.toContain('ticket.transfer');
    const refused = waiting('ticket.arrive', { conflict: { refused: 'wrong-status' } });
    expect(foresee(accepted, [refused]).actions).toEqual([]);
  });

  it('T24, T8: a job that waited and goes on again stands where it stood', () => {
    const paused = [waiting('ticket.arrive'), waiting('ticket.pause'), waiting('ticket.resume')];
    expect(foresee(accepted, paused).status).toBe('on-site');
  });

  it('T15, T17, T24: a paid job goes on with its price, and one that is finished with the signature below what was written', () => {
    const paid = waiting('ticket.diagnose', {
      input: { ticketId: 't1', requestId: 'r1', diagnosis: '阀芯碎裂', chargeable: true, photos: [] },
    } as unknown as Partial<WaitingStep>);
    const priced = foresee(accepted, [waiting('ticket.arrive'), paid]);
    expect(priced.actions).toContain('ticket.quote');
    expect(priced.actions).not.toContain('ticket.complete');
    const done = waiting('ticket.complete', {
      input: {
        ticketId: 't1',
        requestId: 'r2',
        outcome: 'fixed',
        summary: '已更换阀芯',
        photos: { before: [], during: [], after: [photoToCome('a'), 'cloud://b'] },
      },
    } as unknown as Partial<WaitingStep>);
    const ended = foresee({ ...accepted, status: 'repairing' }, [done]);
    expect(ended.actions).toEqual(['ticket.sign-off']);
    expect(ended.completion).toMatchObject({ summary: '已更换阀芯', photos: { after: ['cloud://b'] } });
  });

  it('T9, T24: nothing follows a grab before the service has said whose the job is', () => {
    const open = { ...accepted, status: 'triaged' as const, pooled: true, assignee: null };
    expect(foresee(open, [waiting('ticket.accept-job')]).actions).toEqual([]);
    const given = { ...accepted, status: 'assigned' as const };
    expect(foresee(given, [waiting('ticket.accept-job')]).actions).toContain('ticket.arrive');
  });

  it('T20, T24: a plan started and ticked off without network shows what waits, whoever holds the job', () => {
    const plan = {
      code: 'flooding',
      startedAt: null,
      startedBy: null,
      steps: [{ id: 'valve', doneAt: null }],
    };
    const theirs = { ...accepted, assignee: null, plan } as unknown as TicketView;
    const tick = waiting('ticket.do-plan-step', {
      input: { ticketId: 't1', requestId: 'r2', step: 'valve' },
    } as Partial<WaitingStep>);
    const seen = foresee(theirs, [waiting('ticket.start-plan'), tick]);
    expect(seen.plan).toMatchObject({ startedAt: NINE, steps: [{ id: 'valve', doneBy: '待发送' }] });
    expect(seen.actions).toEqual(accepted.actions);
  });

  it('leaves a ticket nothing waits for as it is', () => {
    expect(foresee(accepted, [])).toBe(accepted);
  });
});

describe('why something was not sent, in words (T24)', () => {
  const said = (op: Waiting['op'], refused: string, more: object = {}): string =>
    conflictWords(
      {
        ...waiting(op as WaitingStep['op']),
        conflict: { refused },
        stands: null,
        holder: null,
        ...more,
      } as Waiting,
      NINE,
    );

  it('T9, T24: who was slower reads who has the job', () => {
    expect(said('ticket.accept-job', 'already-taken', { holder: '周师傅' })).toBe(
      '这单已由周师傅接走，辛苦了',
    );
    expect(said('ticket.accept-job', 'not-your-job')).toContain('退回调度');
  });

  it('T15, T24: an answer to a price that is no longer the newest, and a step that came too late', () => {
    expect(said('ticket.accept-quote', 'expired')).toContain('报价已更新或过期');
    expect(said('ticket.object-result', 'wrong-status', { stands: 'closed' })).toContain(
      '工单这时已经是「已',
    );
  });
});

describe('what is sent in the end (T24)', () => {
  it('T24: photos keep their places; those given up are left out, in every list of the input', () => {
    const input = {
      note: 'waiting:a',
      photos: { before: [photoToCome('a'), 'cloud://x'], after: [photoToCome('b')] },
    };
    const photos = [
      { key: 'a', path: '/a', fileId: 'cloud://a' },
      { key: 'b', path: '/b' },
    ];
    expect(withPhotos(input, photos)).toEqual({
      note: 'waiting:a',
      photos: { before: ['cloud://a', 'cloud://x'], after: [] },
    });
  });

  it('T17, T24: a signature takes its place by name, and one that was given up is none', () => {
    const input = { ticketId: 't1', signature: photoToCome('s') };
    const photos = [{ key: 's', path: '/s', fileId: 'cloud://s' }];
    expect(withPhotos(input, photos)).toEqual({ ticketId: 't1', signature: 'cloud://s' });
    expect(withPhotos(input, [])).toEqual({ ticketId: 't1', signature: null });
  });

  it('T10, T24: a time of arrival that is over when the network is back is no longer promised', () => {
    expect(withoutPastPromises({ note: '好', expectedAt: NINE }, NINE + 1)).toEqual({
      note: '好',
      expectedAt: null,
    });
    expect(withoutPastPromises({ expectedAt: NINE }, NINE - 1)).toEqual({ expectedAt: NINE });
  });
});
