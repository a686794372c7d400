import type { TimelineItem } from '@/contract/views';
import { momentWords } from '../format/time-words';

/** Numbers and codes of a step, for its copy. */
export type Facts = NonNullable<TimelineItem['facts']>;

/** A moment among the facts, in words; null when the step has none. */
export function moment(facts: Facts, name: string, now: number): string | null {
  const at = facts[name];
  return typeof at === 'number' ? momentWords(at, now) : null;
}
