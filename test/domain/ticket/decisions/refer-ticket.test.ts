import type { StaffRole } from '@/domain/access/roles';
import { systemActor } from '@/domain/access/roles';
import { assignTechnician } from '@/domain/ticket/decisions/assign-technician';
import { dispatchBest } from '@/domain/ticket/decisions/dispatch-best';
import { referTicket } from '@/domain/ticket/decisions/refer-ticket';
import { reviewTicket } from '@/domain/ticket/decisions/review-ticket';
import { wakeTime } from '@/domain/ticket/alarms/next-alarm';
import { at, COMMUNITY, given, holding, past, people, report, stories } from '../../../support/ticket-kit';

const { diao, zhu, wang, li, ke } = people;
const able = {
  onDuty: true,
  suspended: false,
  communities: [COMMUNITY],
  roles: ['technician'] as StaffRole[],
};
const toWang = { assignee: holding(wang), candidate: able, note: null };

describe('T9 second assignment of special cases (二次派单)', () => {
  it('T9 goes to the supervisor, and only they or a manager assign it', () => {
    const { messages } = given(...stories.triaged)
      .when(referTicket, diao, '09:10', { reason: '高空作业' })
      .then('referred');
    expect(messages).toMatchObject([
      { to: { roles: ['supervisor', 'manager'] }, title: '特殊工单待二次派单' },
    ]);
    given(...stories.referred)
      .when(assignTechnician, diao, '09:20', toWang)
      .refused('not-allowed');
    const { ticket } = given(...stories.referred)
      .when(assignTechnician, zhu, '09:20', toWang)
      .then('assigned');
    expect(ticket.referred).toBe(false);
  });

  it('T9 needs a reason, once', () => {
    given(...stories.triaged)
      .when(referTicket, diao, '09:10', { reason: ' ' })
      .refused('reason-missing');
    given(...stories.referred)
      .when(referTicket, diao, '09:10', { reason: '再次' })
      .refused('wrong-status');
  });
});

describe('T9 dispatch by the community’s policy', () => {
  const auto = [
    report({ terms: { dispatch: { mode: 'auto' } } }),
    past('history-checked', '09:01'),
    past('reviewed', '09:05'),
  ];
  const fit = (score: number, skilled = true) => ({ score, skilled, reasons: ['擅长水电急修', '手上无单'] });
  const candidates = [
    { assignee: holding(li), candidate: { ...able, onDuty: false }, fitness: fit(200) },
    { assignee: holding(wang), candidate: able, fitness: fit(150) },
  ];

  it('T9 auto: the best who is on duty, with the reasons on record, and at once', () => {
    expect(wakeTime(given(...auto).ticket)).toBe(at('09:05'));
    given(...auto)
      .when(dispatchBest, systemActor, '09:05', { candidates })
      .then({ type: 'assigned', assignee: holding(wang), note: '自动派单：擅长水电急修 · 手上无单' });
  });

  it('T9 auto: nobody fits, so the dispatcher is told and nobody asks again', () => {
    const { ticket, messages } = given(...auto)
      .when(dispatchBest, systemActor, '09:05', { candidates: [] })
      .then('dispatch-failed');
    expect(messages).toMatchObject([{ title: '自动派单未成功，请派单' }]);
    given(...ticket.timeline)
      .when(dispatchBest, systemActor, '09:06', { candidates })
      .then();
  });

  it('T9 auto: whoever declined is not asked again', () => {
    given(...auto, past('assigned', '09:05'), past('job-declined', '09:10'))
      .when(dispatchBest, systemActor, '09:10', { candidates })
      .then('dispatch-failed');
  });

  it('T9 grab: a judged job is open for all at once; danger stays with the desk', () => {
    const grab = { terms: { dispatch: { mode: 'grab' as const } } };
    const { suggested } = report();
    given(report(grab))
      .when(reviewTicket, ke, '09:05', { classification: suggested, reason: null })
      .then('reviewed', 'offered');
    given(report({ ...grab, urgency: 'emergency' }))
      .when(reviewTicket, ke, '09:05', {
        classification: { ...suggested, urgency: 'emergency' },
        reason: null,
      })
      .then('reviewed');
  });
});
