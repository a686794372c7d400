import { beginningOf } from '../acts';
import { daytimeAfter, nextClock } from '../china-time';
import type { FeedbackStep, FeedbackStory } from './story';

/** One moment of one record's life: its first words (no step), or a step and the key of who takes it. */
export interface FeedbackMoment {
  at: number;
  story: number;
  /** -1 for the first words */
  index: number;
  step: FeedbackStep | null;
  by: string;
}

const DESK = ['xiaoli', 'xiaozhou'];

function doerOf(story: FeedbackStory, index: number, step: FeedbackStep): string {
  switch (step.by) {
    case 'complainant':
      return story.who;
    case 'owner':
      return story.owner ?? DESK[index % DESK.length] ?? 'xiaoli';
    case 'handler':
      return story.handler ?? 'jin';
    case 'lead':
      return story.lead ?? 'huang';
    case 'reviewer':
      return 'huang';
  }
}

/** Always the same seconds for the same moment, less than the shortest gap, and others than those of repairs. */
const seconds = (story: number, n: number): number => ((story * 31 + n * 19 + 7) % 53) * 1000;

/** The moments of one story, in order. */
export function momentsOf(story: FeedbackStory, index: number, now: number): FeedbackMoment[] {
  let at = beginningOf(story.begins, now);
  const first = { at: at + seconds(index, 0), story: index, index: -1, step: null, by: story.who };
  return [
    first,
    ...story.steps.map((step, n) => {
      at = typeof step.gap === 'number' ? daytimeAfter(at, step.gap) : nextClock(at, step.gap);
      return { at: at + seconds(index, n + 1), story: index, index: n, step, by: doerOf(story, index, step) };
    }),
  ];
}
