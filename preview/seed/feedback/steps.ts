import type { ComplaintKindCode, ComplaintLevel } from '../../../src/domain/classification/taxonomy';
import type { Department } from '../../../src/domain/complaint/departments';
import type { CauseCode, Feasibility } from '../../../src/domain/complaint/facts';
import type { View } from '../pictures';
import type { Gap } from '../story';
import type { FeedbackStep } from './story';

// Words for writing stories of feedback: `acknowledge(20, …), judge(30, 'fees'), grade(10, …), …`. The first value is always the gap.

const DAY = 86_400_000;

export const acknowledge = (gap: Gap, restated: string, confirmed = true): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take }) => {
    const reply = '您好，您反映的情况我已经记下并核对，给您带来不便非常抱歉，我会全程为您跟进。';
    return take('complaint.acknowledge', { restated, confirmed, reply });
  },
});
export const confirmFacts = (gap: Gap): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.confirm-facts', {}),
});
export const addFacts = (gap: Gap, text: string): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.add-facts', { text, photos: [] }),
});
export const judge = (gap: Gap, kind: ComplaintKindCode): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take }) => take('complaint.judge', { valid: true, kind, answer: '' }),
});
export const decline = (gap: Gap, kind: ComplaintKindCode, answer: string): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take }) => take('complaint.judge', { valid: false, kind, answer }),
});
export const grade = (
  gap: Gap,
  level: ComplaintLevel,
  kind: ComplaintKindCode,
  department: Department,
  handler: string,
): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take, person }) =>
    take('complaint.grade', {
      level,
      kind,
      department,
      handlerId: person(handler),
      reason: '按影响范围和业主诉求定级',
    }),
});
export const findFacts = (gap: Gap, text: string, views: readonly View[] = []): FeedbackStep => ({
  gap,
  by: 'handler',
  take: async ({ take, photos }) => take('complaint.find-facts', { text, photos: await photos(views) }),
});
export const progress = (gap: Gap, note: string): FeedbackStep => ({
  gap,
  by: 'handler',
  take: ({ take }) => take('complaint.note-progress', { note, photos: [] }),
});
/** Finished so many days later; compensation in whole yuan. */
export const propose = (gap: Gap, text: string, days: number, yuan?: number): FeedbackStep => ({
  gap,
  by: 'handler',
  take: ({ take, at }) =>
    take('complaint.propose-plans', {
      plans: [{ text, finishAt: at + days * DAY, compensationCents: yuan ? yuan * 100 : null }],
    }),
});
export const approve = (gap: Gap): FeedbackStep => ({
  gap,
  by: 'lead',
  take: ({ take }) => take('complaint.approve-plan', { plan: 0 }),
});
export const agree = (gap: Gap): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.answer-plan', { answer: 'accept' }),
});
export const counter = (gap: Gap, words: string): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.answer-plan', { answer: 'counter', words }),
});
export const carryOut = (gap: Gap, result: string, views: readonly View[] = []): FeedbackStep => ({
  gap,
  by: 'handler',
  take: async ({ take, photos }) => take('complaint.carry-out', { result, photos: await photos(views) }),
});
export const confirm = (gap: Gap, words?: string): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.confirm-result', { words: words ?? null }),
});
export const object = (gap: Gap, reason: string): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.object-result', { reason, photos: [] }),
});
export const visit = (gap: Gap, words: string, satisfied = true): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take }) => take('complaint.record-visit', { reached: true, satisfied, words }),
});
export const missed = (gap: Gap, words = '电话无人接听'): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take }) => take('complaint.record-visit', { reached: false, words }),
});
export const askReview = (gap: Gap, reason: string): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.ask-review', { reason }),
});
export const decideReview = (gap: Gap, upheld: boolean, reason: string): FeedbackStep => ({
  gap,
  by: 'reviewer',
  take: ({ take }) => take('complaint.decide-review', { upheld, reason }),
});
export const withdraw = (gap: Gap, reason: string): FeedbackStep => ({
  gap,
  by: 'complainant',
  take: ({ take }) => take('complaint.withdraw', { reason }),
});
export const cause = (gap: Gap, code: CauseCode, text: string, prevention: string): FeedbackStep => ({
  gap,
  by: 'handler',
  take: ({ take }) => take('complaint.record-cause', { cause: code, text, prevention }),
});
export const answer = (gap: Gap, feasibility: Feasibility, words: string): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take }) => take('complaint.answer-suggestion', { feasibility, answer: words }),
});
export const passOn = (gap: Gap, ...to: string[]): FeedbackStep => ({
  gap,
  by: 'owner',
  take: ({ take, person }) => take('complaint.pass-on', { staffIds: to.map(person), words: null }),
});
