import { arriveOnSite } from '@/domain/ticket/decisions/arrive-on-site';
import { autoAcceptAt } from '@/domain/ticket/alarms/closing-alarms';
import { acceptJob } from '@/domain/ticket/decisions/accept-job';
import { completeJob } from '@/domain/ticket/decisions/complete-job';
import { contactResident } from '@/domain/ticket/decisions/contact-resident';
import { pauseWork } from '@/domain/ticket/decisions/pause-work';
import { clockState } from '@/domain/policy/clock-reading';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import { timelineFor } from '@/domain/ticket/timeline-item';
import { at, given, holding, past, people, report, stories, told } from '../../support/ticket-kit';

const { wang } = people;
const here = { location: null, permission: true };
const spoken = { note: '约好了', expectedAt: null };
const photos = { before: ['cloud://a', 'cloud://b', 'cloud://c'], during: [], after: ['cloud://d'] };
const done = {
  outcome: 'fixed' as const,
  summary: '已更换',
  photos,
  outsidePhone: null,
  concealed: false,
  followOn: null,
};
const urgent = [
  report({ urgency: 'emergency' }),
  past('reviewed', '09:05'),
  past('assigned', '09:10'),
  past('job-accepted', '09:20'),
];
const stateOf = (ticket: Parameters<typeof autoAcceptAt>[0] & ReturnType<typeof given>['ticket']) =>
  clockState(ticket.clocks.respond, calendarsOf(defaultPolicy), at('23:00'));

describe('T24 a step written without network', () => {
  it('T24, T13 counts from when it was done, and the record says when it was sent', () => {
    const { ticket } = given(...stories.accepted)
      .when(arriveOnSite, wang, '11:00', { ...here, doneAt: at('10:00') })
      .then({ type: 'arrived', at: at('10:00'), late: { doneAt: at('10:00'), sentAt: at('11:00') } });
    expect(told(ticket.arrivedAt)).toBe('Mon 10:00');
    expect(told(ticket.clocks.respond.stoppedAt)).toBe('Mon 10:00');
    expect(told(ticket.newsAt)).toBe('Mon 11:00');
    expect(timelineFor(ticket.timeline, 'staff').pop()).toMatchObject({ late: { sentAt: at('11:00') } });
  });

  it.each([
    ['in the future', at('11:05')],
    ['a moment ago', at('10:59')],
    ['before the job was theirs', at('09:00')],
    ['longer ago than a shift', at('11:00') - 13 * 3_600_000],
    ['nothing', null],
  ])(
    'T24 a phone that says %s is not believed: it counts from when it was heard, unmarked',
    (_what, doneAt) => {
      const { events } = given(...stories.accepted)
        .when(arriveOnSite, wang, '11:00', { ...here, doneAt })
        .then({ type: 'arrived', at: at('11:00') });
      expect(events[0]?.late).toBeUndefined();
    },
  );

  it('T24 what happened meanwhile stays before it: it counts from when it was heard, its own time is told', () => {
    given(...stories.accepted, past('facts-added', '10:30'))
      .when(contactResident, wang, '11:00', { ...spoken, doneAt: at('10:00') })
      .then({ type: 'contacted', at: at('11:00'), late: { doneAt: at('10:00'), sentAt: at('11:00') } });
  });

  it('T7, T24 a promise that fell due meanwhile stays broken, whether or not the alarm clock has rung yet', () => {
    const call = { ...spoken, doneAt: at('10:50') };
    const silent = given(...urgent).when(contactResident, wang, '11:05', call);
    expect(stateOf(silent.then({ type: 'contacted', at: at('11:05') }).ticket)).toBe('breached');
    const rung = [...urgent, past('clock-breached', '11:00'), past('escalated', '11:00')];
    const { ticket } = given(...rung)
      .when(contactResident, wang, '11:05', call)
      .then({ type: 'contacted', at: at('11:05') });
    expect(stateOf(ticket)).toBe('breached');
    expect(ticket.rung).toMatchObject({ breached: ['respond'], escalated: { respond: 1 } });
    const intime = given(...urgent).when(contactResident, wang, '10:55', { ...spoken, doneAt: at('10:30') });
    expect(stateOf(intime.then('contacted').ticket)).toBe('met');
  });

  it('T8, T24 nobody waits backwards: a pause counts from when it was heard', () => {
    const { ticket } = given(...stories.repairing)
      .when(pauseWork, wang, '16:00', {
        reason: 'parts',
        until: at('Tue 12:00'),
        note: '等阀芯',
        doneAt: at('15:00'),
      })
      .then({ type: 'paused', at: at('16:00'), late: { doneAt: at('15:00'), sentAt: at('16:00') } });
    expect(told(ticket.clocks.resolve.pauses[0]?.from ?? null)).toBe('Mon 16:00');
  });

  it('T9, T24 an open job is whose the service hears first; one that was given counts from the yes', () => {
    const self = { self: holding(wang), doneAt: at('09:30') };
    given(...stories.offered)
      .when(acceptJob, wang, '10:00', self)
      .then({ type: 'assigned', at: at('10:00') }, { type: 'job-accepted', at: at('10:00') });
    given(...stories.assigned)
      .when(acceptJob, wang, '10:00', self)
      .then({ type: 'job-accepted', at: at('09:30') });
  });

  it('T17, T24 the days in which silence accepts begin when the resident could know', () => {
    const { ticket, messages } = given(...stories.repairing)
      .when(completeJob, wang, '20:00', { ...done, doneAt: at('17:00') })
      .then({ type: 'completed', at: at('17:00') });
    expect(told(ticket.completion?.at ?? null)).toBe('Mon 17:00');
    expect(told(autoAcceptAt(ticket, defaultPolicy))).toBe('Thu 20:00');
    expect(messages.every((message) => message.at === at('20:00'))).toBe(true);
  });
});
