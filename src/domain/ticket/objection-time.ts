import { DAY_MS } from '../policy/local-time';
import type { Ticket } from './state';
import { policyOf } from './terms';

/** A closed ticket is taken up again within the days of a repeat (T18, T22); later the same fault is a report of its own. */
export function tooLateToObject(
  { closedAt, terms }: Pick<Ticket, 'closedAt' | 'terms'>,
  at: number,
): boolean {
  return closedAt !== null && at > closedAt + policyOf(terms).repeatDays * DAY_MS;
}
