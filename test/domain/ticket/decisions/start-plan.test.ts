import { emergencyPlans } from '@/domain/emergency/plans';
import { doPlanStep } from '@/domain/ticket/decisions/do-plan-step';
import { giveAllClear } from '@/domain/ticket/decisions/give-all-clear';
import { startPlan } from '@/domain/ticket/decisions/start-plan';
import { messagesOf } from '@/domain/notification/messages-of';
import { PLANS } from '@/domain/classification/taxonomy';
import { alarm, given, past, people, stories, ticketOf } from '../../../support/ticket-kit';

const { li, zhu } = people;
const vital = emergencyPlans.flooding.steps.filter((step) => step.vital).map((step) => step.id);

describe('T20 an emergency plan', () => {
  it('T20 alerts everybody on duty at once, day and night', () => {
    const night = alarm({}, '02:00');
    const alert = messagesOf(night, ticketOf(night), 1, 0).find((message) => message.to.kind === 'roles');
    expect(alert).toMatchObject({
      title: '紧急警报：爆管/水淹',
      urgent: true,
      pushAt: night.at,
      to: { roles: ['agent', 'dispatcher', 'technician', 'supervisor', 'manager'] },
    });
  });

  it('T20 whoever is there starts it, whoever holds the job', () => {
    const { ticket } = given(...stories.alarm)
      .when(startPlan, li, '09:05')
      .then({ type: 'plan-started', plan: 'flooding' });
    expect(ticket.plan).toMatchObject({ startedBy: li.alias, clearedAt: null });
    given(...stories.planStarted)
      .when(startPlan, zhu, '09:06')
      .refused('wrong-status');
    given(...stories.reported)
      .when(startPlan, li, '09:05')
      .refused('wrong-status');
  });

  it('T20 ten minutes without a start reach the supervisor, then the manager, then the executive', () => {
    given(...stories.alarm)
      .whenTimeIs('09:09')
      .then();
    const { messages } = given(...stories.alarm)
      .whenTimeIs('09:30')
      .then(
        { type: 'plan-overdue', level: 0 },
        { type: 'plan-overdue', level: 1 },
        { type: 'plan-overdue', level: 2 },
      );
    expect(messages.map(({ to }) => (to.kind === 'roles' ? to.roles[0] : ''))).toEqual([
      'supervisor',
      'manager',
      'executive',
    ]);
    given(...stories.planStarted)
      .whenTimeIs('09:40')
      .then();
  });

  it('T20 the checklist says who did what; the all-clear waits for its vital steps', () => {
    const first = vital[0] ?? '';
    const { ticket } = given(...stories.planStarted)
      .when(doPlanStep, li, '09:08', { step: first, note: null })
      .then({ type: 'plan-step-done', step: first });
    expect(ticket.plan?.steps).toMatchObject([{ id: first, by: li.alias }]);
    given(...ticket.timeline)
      .when(doPlanStep, zhu, '09:09', { step: first, note: null })
      .then();
    given(...ticket.timeline)
      .when(giveAllClear, zhu, '09:20', { note: '已安全' })
      .refused('too-early', { detail: { step: vital[1] ?? '' } });
    const all = vital.map((step) => past('plan-step-done', '09:10', { step }));
    const clear = given(...stories.planStarted, ...all)
      .when(giveAllClear, zhu, '09:20', { note: '积水排净' })
      .then('all-clear');
    expect(clear.messages[0]).toMatchObject({ title: '险情已解除', body: '积水排净' });
    given(...stories.planStarted, ...all)
      .when(giveAllClear, zhu, '09:20', { note: ' ' })
      .refused('reason-missing');
    given(...stories.planStarted)
      .when(doPlanStep, li, '09:08', { step: 'unknown', note: null })
      .refused('not-found');
  });

  it('T20 a review that sees the danger raises the alarm, one that does not ends it before it began', () => {
    const before = alarm().suggested;
    const harmless = { ...before, urgency: 'normal', plan: null } as const;
    expect(
      given(alarm(), past('reviewed', '09:05', { before, after: harmless, reason: '只是滴水' })).ticket.plan,
    ).toBeNull();
    const late = given(
      ...stories.reported,
      past('reviewed', '09:30', { before: harmless, after: before, reason: '爆管' }),
    ).ticket;
    expect(late.plan).toMatchObject({ code: 'flooding', alertedAt: late.updatedAt });
  });

  it.each(PLANS)(
    'T20 plan %s says what to do at once, and has a checklist with vital steps and unique ids',
    (code) => {
      const { safety, steps } = emergencyPlans[code];
      expect(safety.length).toBeGreaterThanOrEqual(3);
      expect(steps.some((step) => step.vital)).toBe(true);
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    },
  );
});
