import { daytimeAfter, daytimeBefore, latestDaytime, nextClock, onDayBefore } from './china-time';
import type { Beginning, Gap, Step, Story } from './story';

const MINUTE = 60_000;

/** One moment of one story: its report (no step), or a step with the people it needs by key. */
export interface Act {
  at: number;
  /** index of the story */
  story: number;
  /** index of the step; -1 is the report */
  index: number;
  step: Step | null;
  /** key of who does it */
  by: string;
}

/** Day and night alike for an emergency, daytime for everything else. */
const later = (story: Story, at: number, minutes: number): number =>
  story.urgency === 'emergency' ? at + minutes * MINUTE : daytimeAfter(at, minutes);

const afterGap = (story: Story, at: number, gap: Gap): number =>
  typeof gap === 'number' ? later(story, at, gap) : nextClock(at, gap);

/** The moment a story begins, looking back from `now`. */
export function beginningOf(begins: Beginning, now: number): number {
  const daytime = latestDaytime(now);
  if ('days' in begins) return onDayBefore(daytime, begins.days, begins.at);
  return 'minutes' in begins ? daytimeBefore(daytime, begins.minutes) : now - begins.urgentMinutes * MINUTE;
}

const DESK = ['xiaoli', 'xiaozhou'];
const DISPATCHER = 'ayong';

function doerOf(step: Step, story: Story, index: number, holder: string): string {
  switch (step.do) {
    case 'review':
    case 'answer':
      return story.desk ?? DESK[index % DESK.length] ?? DISPATCHER;
    case 'assign':
    case 'offer':
    case 'vendor':
    case 'merge':
    case 'start-plan':
      return story.desk ?? DISPATCHER;
    case 'confirm':
    case 'object':
    case 'cancel':
    case 'urge':
    case 'add-facts':
    case 'rate':
    case 'accept-quote':
    case 'refuse-quote':
      return story.who;
    default:
      return holder;
  }
}

/** Nobody acts on the stroke of the minute; always the same seconds for the same act, less than the shortest gap. */
const seconds = (story: number, n: number): number => ((story * 37 + n * 23) % 53) * 1000;

/** The acts of one story, in order; the technician is whoever was assigned or grabbed it last. */
export function actsOf(story: Story, index: number, now: number): Act[] {
  let holder = '';
  let at = beginningOf(story.begins, now);
  const acts: Act[] = [{ at: at + seconds(index, 0), story: index, index: -1, step: null, by: story.who }];
  story.steps.forEach((step, n) => {
    if (step.do === 'assign') holder = step.to;
    if (step.do === 'accept' && step.by) holder = step.by;
    at = afterGap(story, at, step.gap);
    acts.push({
      at: at + seconds(index, n + 1),
      story: index,
      index: n,
      step,
      by: doerOf(step, story, index, holder),
    });
  });
  return acts;
}

/** Minutes from an act until a promised moment, as an instant. */
export const promised = (story: Story, at: number, minutes: number | undefined): number | null =>
  minutes === undefined ? null : later(story, at, minutes);
