import { systemActor } from '@/domain/access/roles';
import { isPaused } from '@/domain/policy/clock-reading';
import { takeBackJob } from '@/domain/ticket/decisions/take-back-job';
import { given, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;
const suspended = { holderId: wang.id, reason: '人员停用' };

describe('P3 whoever works here no more', () => {
  it.each([
    ['asked', stories.assigned],
    ['on the way', stories.notAtHome],
    ['at work', stories.repairing],
  ])('T9 when they were %s, the job goes back to the dispatcher with the reason', (_stage, story) => {
    const { ticket, messages } = given(...story)
      .when(takeBackJob, systemActor, '16:20', suspended)
      .then({ type: 'job-taken-back', reason: '人员停用' });
    expect(ticket).toMatchObject({ status: 'triaged', assignee: null, acceptedAt: null, waiting: null });
    expect(ticket.declinedBy).toEqual([wang.id]);
    expect(messages).toMatchObject([
      { to: { kind: 'person' }, title: '正在为您更换师傅', body: expect.not.stringContaining('停用') },
      { to: { kind: 'roles', roles: ['dispatcher', 'agent'] }, body: expect.stringContaining('人员停用') },
    ]);
  });

  it('T8 T15 a job that waited waits no longer, and an open quote is nobody’s any more', () => {
    for (const story of [stories.paused, stories.quoted]) {
      const { ticket } = given(...story)
        .when(takeBackJob, systemActor, '16:20', suspended)
        .then('job-taken-back');
      expect([ticket.status, isPaused(ticket.clocks.resolve)]).toEqual(['triaged', false]);
      expect(ticket.quote?.state ?? 'withdrawn').toBe('withdrawn');
    }
  });

  it('T9 nothing that somebody else holds, or that is done, is taken: repeating is harmless', () => {
    const other = { ...suspended, holderId: li.id };
    given(...stories.assigned)
      .when(takeBackJob, systemActor, '16:20', other)
      .then();
    given(...stories.completed)
      .when(takeBackJob, systemActor, '16:20', suspended)
      .then();
  });
});
