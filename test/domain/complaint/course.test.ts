import { acknowledge } from '@/domain/complaint/decisions/acknowledge';
import { answerPlan } from '@/domain/complaint/decisions/answer-plan';
import { approvePlan } from '@/domain/complaint/decisions/approve-plan';
import { askReview } from '@/domain/complaint/decisions/ask-review';
import { confirmComplaintResult } from '@/domain/complaint/decisions/confirm-result';
import { decideClosing } from '@/domain/complaint/decisions/decide-closing';
import { decidePlan } from '@/domain/complaint/decisions/decide-plan';
import { decideReview } from '@/domain/complaint/decisions/decide-review';
import { grade } from '@/domain/complaint/decisions/grade';
import { judge } from '@/domain/complaint/decisions/judge';
import { nameSubjects } from '@/domain/complaint/decisions/name-subjects';
import { recordCause } from '@/domain/complaint/decisions/record-cause';
import { recordVisit } from '@/domain/complaint/decisions/record-visit';
import { reopen } from '@/domain/complaint/decisions/reopen';
import { transfer } from '@/domain/complaint/decisions/transfer';
import { withdraw } from '@/domain/complaint/decisions/withdraw';
import { defaultForbidden } from '@/domain/complaint/words/default-forbidden';
import { figuresOf } from '@/domain/complaint/figures';
import { readerOf } from '@/domain/complaint/reader';
import { timelineFor } from '@/domain/complaint/timeline-item';
import { given } from '../../support/complaint/given';
import { after, here, named, saying, story } from '../../support/complaint/stories';
import { people } from '../../support/ticket/people';

const { zhang, ke, zhu, wang, li, jing, gao } = people;
const satisfied = { reached: true, satisfied: true, words: '' };
const missed = { reached: false, satisfied: null, words: '' };
const facts = { kind: 'service_speed', department: 'engineering', candidate: here } as const;

describe('the course of a complaint (C5)', () => {
  test('C2: the first answer within the hour makes its giver the first contact', () => {
    const reply = { ...saying, restated: '三次没人来', confirmed: true, reply: '您好，很抱歉' };
    const { complaint, messages } = given(story.received())
      .when(acknowledge, ke, '09:40', reply)
      .then('acknowledged');
    expect(complaint).toMatchObject({
      status: 'acknowledged',
      owner: { id: ke.id },
      marks: { acknowledge: 'met' },
    });
    expect(messages).toMatchObject([{ to: { id: zhang.id }, body: '您好，很抱歉' }]);
  });

  test('C2, C8: an hour without an answer is a breach, and the ladder climbs to the executive', () => {
    const { complaint, messages } = given(story.received())
      .whenTimeIs('17:30')
      .then(
        'clock-warned',
        { type: 'clock-breached', clock: 'acknowledge' },
        'escalated',
        'escalated',
        'escalated',
      );
    expect(messages.flatMap(({ to }) => (to.kind === 'roles' ? to.roles : []))).toEqual(
      expect.arrayContaining(['agent', 'supervisor', 'manager']),
    );
    given(complaint).whenTimeIs('18:00').then({ type: 'escalated', toRole: 'executive' });
  });

  test('C3: not valid needs reasons, is answered, and the complainant may have it reviewed once by somebody else', () => {
    given(story.acknowledged())
      .when(judge, ke, '10:00', { ...saying, valid: false, kind: 'fees', answer: ' ' })
      .refused('reason-missing', { field: 'answer' });
    const { complaint } = given(story.declined())
      .when(askReview, zhang, '11:00', { reason: '不认可' })
      .then('review-asked');
    const review = { ...saying, upheld: false, reason: '核实后成立' };
    given(complaint).when(decideReview, ke, '11:30', review).refused('not-allowed');
    given(complaint).when(decideReview, zhu, '11:30', review).then('review-decided');
    const upheld = given(complaint)
      .when(decideReview, zhu, '11:30', { ...review, upheld: true })
      .then('review-decided');
    expect(upheld.complaint.status).toBe('declined');
    given(upheld.complaint).when(askReview, zhang, '12:00', { reason: '再来' }).refused('wrong-status');
  });

  test('C4: a level below the suggested one needs a reason; a level sets its clock from the receipt', () => {
    const judged = story.judged({ suggested: { kind: 'service_speed', level: 2, confidence: 1 } });
    const low = { ...facts, level: 1, handler: named(wang), reason: null } as const;
    given(judged).when(grade, zhu, '10:30', low).refused('reason-missing', { field: 'reason' });
    const { complaint } = given(judged)
      .when(grade, zhu, '10:30', { ...low, level: 2 })
      .then('graded');
    expect(complaint.clocks.goal).toMatchObject({ targetMinutes: 48 * 60, startedAt: complaint.createdAt });
  });

  test('C4, C5: the plan is approved at the level, never by whoever proposed it', () => {
    given(story.proposed()).when(approvePlan, wang, '14:00', { plan: 0, note: null }).refused('not-allowed');
    given(story.proposed({}, 2))
      .when(approvePlan, zhu, '14:00', { plan: 0, note: null })
      .refused('not-allowed');
    given(story.proposed({}, 2))
      .when(approvePlan, jing, '14:00', { plan: 0, note: null })
      .then('plan-approved');
    given(story.proposed({}, 3))
      .when(approvePlan, jing, '14:00', { plan: 0, note: null })
      .refused('not-allowed');
    given(story.proposed({}, 3))
      .when(approvePlan, gao, '14:00', { plan: 0, note: null })
      .then('plan-approved');
  });

  test('C5: a counter says what is wanted instead and goes back to planning; a refused plan may be decided by a review', () => {
    const offered = story.offered();
    given(offered)
      .when(answerPlan, zhang, '15:00', { answer: 'counter', words: '' })
      .refused('reason-missing');
    given(offered)
      .when(decidePlan, zhu, '15:00', { ...saying, reason: '先修' })
      .refused('too-early');
    const { complaint } = given(offered)
      .when(answerPlan, zhang, '15:00', { answer: 'refuse', words: null })
      .then('plan-answered');
    given(complaint)
      .when(decidePlan, zhu, '16:00', { ...saying, reason: '涉及安全，先修复' })
      .then('plan-decided');
  });

  test('T8, C8: waiting for the complainant does not use up the level’s time', () => {
    expect(story.offered().clocks.goal?.pauses).toMatchObject([{ to: null, reason: 'resident' }]);
    expect(story.agreed().clocks.goal?.pauses[0]?.to).not.toBeNull();
  });

  test('C5, C6: satisfied on the phone closes in the complainant’s name; the cause is owed within days', () => {
    const { complaint } = given(story.carriedOut())
      .when(recordVisit, ke, 'Tue 10:00', satisfied)
      .then('visited', { type: 'closed', how: 'complainant' });
    expect(complaint.clocks.step?.name).toBe('cause');
    const cause = {
      cause: 'process' as const,
      text: '派单遗漏',
      prevention: '增加派单提醒',
      improvements: [],
    };
    const learnt = given(complaint).when(recordCause, zhu, 'Wed 10:00', cause).then('cause-recorded');
    expect(learnt.complaint).toMatchObject({ clocks: { step: null }, marks: { cause: 'met' } });
    expect(figuresOf(learnt.complaint)).toMatchObject({
      visited: 1,
      satisfied: 1,
      firstContact: 1,
      goalOnTime: 1,
    });
  });

  test('C5: a yes in the app waits for the visit; a dissatisfied visit goes another round, and after two a lead decides', () => {
    const { complaint } = given(story.carriedOut())
      .when(confirmComplaintResult, zhang, '18:00', { words: null })
      .then('result-confirmed');
    expect(complaint.status).toBe('carried-out');
    const no = { reached: true, satisfied: false, words: '又坏了' };
    const second = given(story.carriedOut()).when(recordVisit, ke, 'Tue 10:00', no).then('visited');
    expect(second.complaint).toMatchObject({ status: 'assigned', round: 2 });
  });

  test('V3, C6: three tries apart are an outcome; then a lead who did not handle it decides, with reasons', () => {
    const done = story.carriedOut();
    given(done)
      .when(decideClosing, zhu, 'Tue 09:00', { ...saying, close: true, reason: '已完成' })
      .refused('wrong-status');
    const one = after(done, recordVisit, ke, 'Tue 09:00', missed);
    given(one).when(recordVisit, ke, 'Tue 09:01', missed).refused('too-often');
    const two = after(one, recordVisit, ke, 'Tue 14:00', missed);
    const three = after(two, recordVisit, ke, 'Wed 09:00', missed);
    expect(three).toMatchObject({ status: 'deciding', visit: { outcome: 'unreachable' } });
    given(three)
      .when(decideClosing, ke, 'Wed 10:00', { ...saying, close: true, reason: '已完成' })
      .refused('not-allowed');
    given(three)
      .when(decideClosing, zhu, 'Wed 10:00', {
        ...saying,
        close: true,
        reason: '三次回访未接通，现场已核实完成',
      })
      .then({ type: 'closed', how: 'decision' });
  });

  test('C6: what was closed may be reopened by the complainant for some days, at most twice', () => {
    const { complaint } = given(story.closed())
      .when(reopen, zhang, 'Thu 09:00', { reason: '没解决' })
      .then('reopened');
    expect(complaint).toMatchObject({ status: 'assigned', round: 2, reopens: 1 });
    given(story.closed()).when(reopen, zhang, 'Wed+2 09:00', { reason: '没解决' }).refused('too-late');
  });

  test('V3: a withdrawn complaint is still visited; not of their own free will, and it goes on', () => {
    const { complaint } = given(story.planning())
      .when(withdraw, zhang, '13:00', { reason: '算了' })
      .then('withdrawn');
    expect(complaint.clocks.step?.name).toBe('visit');
    const no = { reached: true, satisfied: false, words: '有人劝我撤' };
    expect(given(complaint).when(recordVisit, ke, 'Tue 09:00', no).then('visited').complaint.status).toBe(
      'acknowledged',
    );
    const yes = given(complaint).when(recordVisit, ke, 'Tue 09:00', satisfied).then('visited');
    expect(yes.complaint).toMatchObject({ status: 'withdrawn', clocks: { step: null } });
  });
});

describe('independence (C6) and privacy (C9)', () => {
  const about = { subjects: [named(ke), named(zhu)] };

  test('nobody acknowledges, judges, grades, approves or visits in a complaint about themselves', () => {
    const reply = { ...saying, restated: '', confirmed: false, reply: '' };
    given(story.received(about)).when(acknowledge, ke, '09:10', reply).refused('self-forbidden');
    const handler = { ...facts, level: 1, reason: null, handler: named(ke) } as const;
    given(story.judged({ subjects: [] }))
      .when(grade, jing, '10:30', handler)
      .then('graded');
    const named2 = given(story.judged()).when(nameSubjects, jing, '10:10', {
      subjects: [named(ke)],
      reason: '涉及',
    });
    const { complaint } = named2.then('subjects-named');
    given(complaint).when(grade, jing, '10:30', handler).refused('self-forbidden', { field: 'handlerId' });
    expect(complaint.owner).toBeNull();
  });

  test('a handler named later loses it, and plans made by them are no plans', () => {
    const { complaint } = given(story.proposed())
      .when(nameSubjects, jing, '13:30', { subjects: [named(wang)], reason: '投诉人补充' })
      .then('subjects-named');
    expect(complaint).toMatchObject({ status: 'planning', handler: null });
  });

  test('nobody it is about hears of it: messages leave them out and go one higher', () => {
    const { messages } = given(story.received({ subjects: [named(ke)] }))
      .whenTimeIs('10:00')
      .then('clock-warned', 'clock-breached', 'escalated');
    const roles = messages.flatMap(({ to }) => (to.kind === 'roles' ? [to] : []));
    expect(roles.length).toBeGreaterThan(0);
    for (const to of roles)
      expect(to).toMatchObject({
        except: expect.arrayContaining([ke.id]),
        roles: expect.arrayContaining(['supervisor']),
      });
  });

  test('C9: hidden from the department concerned, known to the first contact and the head of the house', () => {
    const hidden = { complainant: { ...story.received().complainant, hidden: true } };
    const complaint = story.planning(hidden);
    expect([zhang, ke, wang, zhu, jing].map((who) => readerOf(who, complaint))).toEqual([
      'complainant',
      'staff',
      'department',
      'department',
      'staff',
    ]);
    expect(timelineFor(complaint.timeline, 'department', true)[0]?.who).toBe('业主');
    expect(readerOf(li, story.received({ subjects: [named(li)] }))).toBe('barred');
  });

  test('首问负责制: a transfer is on record with its reason, and never to somebody it is about', () => {
    const complaint = story.planning();
    given(complaint)
      .when(transfer, ke, '12:30', { to: named(zhu), candidate: here, reason: '休假' })
      .then({ type: 'transferred', to: named(zhu) });
    given(story.acknowledged({ subjects: [named(zhu)] }))
      .when(transfer, ke, '12:30', { to: named(zhu), candidate: here, reason: '休假' })
      .refused('self-forbidden');
  });
});

test('C7: a reply with a forbidden phrase is refused once at its field, with a better wording', () => {
  const reply = {
    forbidden: defaultForbidden,
    keepWords: false,
    restated: '',
    confirmed: false,
    reply: '这个不归我管',
  };
  given(story.received())
    .when(acknowledge, ke, '09:10', reply)
    .refused('invalid-input', {
      field: 'reply',
      detail: {
        problem: 'forbidden-phrase',
        phrase: '不归我管',
        better: '这件事由我负责跟到底，我来联系相关同事',
      },
    });
  given(story.received())
    .when(acknowledge, ke, '09:10', { ...reply, keepWords: true })
    .then('acknowledged');
});
