import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';

const MINUTE = 60_000;

/** The middle and the slow end of many durations, minutes; null when there are none. */
export interface Spread {
  median: number | null;
  slowest10: number | null;
}

/** Half of them are faster than the median, nine in ten faster than `slowest10`. */
export function spread(minutes: readonly number[]): Spread {
  const sorted = [...minutes].sort((a, b) => a - b);
  const at = (share: number): number | null => sorted[Math.floor(sorted.length * share)] ?? null;
  return { median: at(0.5), slowest10: at(0.9) };
}

/** Minutes from the report to the first answer: a call, an answer from the desk, or somebody at the door (T7). */
export function firstAnswer(doc: TicketDoc): number[] {
  return minutesTo(doc, ['contacted', 'arrived', 'answered']);
}

/** Minutes from the report to the first end of the work (T7). */
export function firstFinish(doc: TicketDoc): number[] {
  return minutesTo(doc, ['completed', 'answered']);
}

function minutesTo({ timeline, createdAt }: TicketDoc, types: readonly string[]): number[] {
  const first = timeline.find(({ type }) => types.includes(type));
  return first ? [Math.round((first.at - createdAt) / MINUTE)] : [];
}
