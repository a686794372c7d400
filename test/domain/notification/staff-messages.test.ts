import { messagesOf } from '@/domain/notification/messages-of';
import type { Recipient } from '@/domain/notification/message';
import type { TicketEvent } from '@/domain/ticket/events';
import { holding, past, people, report, stories, ticketOf, told } from '../../support/ticket-kit';

const { zhang, wang, diao } = people;
const name = (to: Recipient) => (to.kind === 'person' ? to.id : to.roles.join('+'));

/** Whom of the staff the newest event reaches, and the titles. */
function alerted(...events: TicketEvent[]) {
  const newest = events.at(-1) as TicketEvent;
  return messagesOf(newest, ticketOf(...events), 1, 0)
    .filter(({ to }) => name(to) !== zhang.id)
    .map((message) => `${name(message.to)}: ${message.title}`);
}

describe('N1 what staff hear', () => {
  it.each<[string, TicketEvent[], string[]]>([
    ['a new report', [report()], ['dispatcher+agent: 新报修待受理']],
    ['an emergency', [report({ urgency: 'emergency' })], ['dispatcher+agent+supervisor: 紧急报修']],
    ['the pool', stories.offered, ['technician: 有新单可抢']],
    ['a new job', stories.assigned, [`${wang.id}: 新任务待接单`]],
    [
      'a re-inspection',
      [...stories.reopened, past('assigned', '18:10', { round: 2 })],
      [`${wang.id}: 复检任务待接单`],
    ],
    [
      'a declined job',
      [...stories.assigned, past('job-declined', '09:20')],
      ['dispatcher+agent: 技师退单，请改派'],
    ],
    ['urging', [...stories.accepted, past('urged', '10:00')], [`${wang.id}: 业主催单`]],
    ['urging what nobody holds', [report(), past('urged', '10:00')], ['dispatcher+agent: 业主催单']],
    ['acceptance', stories.closed, [`${wang.id}: 业主已验收`]],
    [
      'silence',
      [...stories.completed, past('result-confirmed', 'Thu 15:00', { automatic: true })],
      [`${wang.id}: 工单已自动验收`],
    ],
    [
      'a deadline near',
      [...stories.accepted, past('clock-warned', 'Tue 08:00')],
      [`${wang.id}: 响应时限临近`],
    ],
    [
      'a deadline near that nobody holds',
      [report(), past('clock-warned', 'Tue 08:00')],
      ['dispatcher+agent: 响应时限临近'],
    ],
    [
      'the ladder’s first step',
      [...stories.accepted, past('escalated', 'Tue 09:00', { clock: 'resolve' })],
      [`${wang.id}: 完成已超时`],
    ],
    [
      'the ladder’s second step',
      [report(), past('escalated', 'Tue 10:00', { toRole: 'supervisor', step: 1 })],
      ['supervisor: 响应已超时'],
    ],
    [
      'the ladder’s last step, to contractors who do not have the job',
      [...stories.accepted, past('escalated', 'Tue 18:00', { toRole: 'vendor', step: 3 })],
      ['vendor: 响应已超时'],
    ],
    [
      'the ladder’s last step, to the contractor who has it',
      [...stories.withVendor, past('escalated', 'Tue 18:00', { toRole: 'vendor', step: 3 })],
      [`${people.bao.id}: 响应已超时`],
    ],
    [
      'an answer that was not clear',
      [
        report({ urgency: 'inquiry' }),
        past('answered', '09:10'),
        past('result-objected', '18:00', { fixer: null }),
      ],
      ['dispatcher+agent+supervisor: 业主说没有答清楚'],
    ],
    ['no contact', [...stories.accepted, past('contact-overdue', '09:50')], [`${wang.id}: 请尽快联系业主`]],
  ])('N1 %s', (_what, events, expected) => {
    expect(alerted(...events)).toEqual(expected);
  });

  it('N1 nobody is told what they did themselves', () => {
    const grabbed = past('assigned', '09:20', { assignee: holding(wang) }, wang);
    expect(alerted(...stories.offered, grabbed)).toEqual([]);
    expect(alerted(...stories.triaged, past('assigned', '09:10', {}, diao))).toHaveLength(1);
  });

  it('N6 staff are not woken for what can wait, but for an emergency', () => {
    const pushed = (urgency: 'normal' | 'emergency') =>
      messagesOf(report({ urgency }, '23:00'), ticketOf(report({ urgency }, '23:00')), 1, 0)
        .filter(({ to }) => to.kind === 'roles')
        .map((message) => [told(message.pushAt), message.urgent]);
    expect(pushed('normal')).toEqual([['Tue 08:00', false]]);
    expect(pushed('emergency')).toEqual([['Mon 23:00', true]]);
  });

  it('P4 messages carry the area, never the room, the name or the phone', () => {
    for (const events of Object.values(stories)) {
      const ticket = ticketOf(...events);
      const text = JSON.stringify(ticket.timeline.flatMap((event, n) => messagesOf(event, ticket, 1, n)));
      expect(text).not.toContain('sealed');
      expect(text).toContain('3栋2单元');
    }
  });
});
