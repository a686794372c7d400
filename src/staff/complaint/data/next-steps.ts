import type { ComplaintView } from '@/contract/complaint/views';
import { isFeedbackStep, type FeedbackStep } from './step-names';

/** The steps in the order they are due; what helps on the way comes after what moves the record on. */
const ORDER: readonly FeedbackStep[] = [
  'acknowledge',
  'pass-on',
  'answer-suggestion',
  'judge',
  'decide-review',
  'decide-closing',
  'record-visit',
  'find-facts',
  'propose-plans',
  'approve-plan',
  'carry-out',
  'record-answer',
  'decide-plan',
  'return-plans',
  'record-cause',
  'grade',
  'note-progress',
  'name-subjects',
  'transfer',
];

/** The steps the view allows this person, the one to take now first. Improvements have their own card, with their own buttons. */
export function nextFeedbackSteps(view: Pick<ComplaintView, 'actions' | 'status'>): FeedbackStep[] {
  const order = orderOf(view);
  return view.actions
    .map((action) => action.replace('complaint.', ''))
    .filter(isFeedbackStep)
    .filter((step) => order.includes(step))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function orderOf({ status }: Pick<ComplaintView, 'status'>): readonly FeedbackStep[] {
  // Only then is grading what the record waits for; later it is a change of hands.
  if (status === 'judged') return ['grade', ...ORDER.filter((step) => step !== 'grade')];
  return ORDER;
}
