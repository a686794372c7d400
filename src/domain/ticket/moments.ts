import { MINUTE_MS } from '../policy/local-time';
import { refuse, type Refusal } from '../shared/refusal';

/** Two clocks never agree, and filling in a form takes a while. */
const SLACK_MS = 10 * MINUTE_MS;

/** Refuses an expected moment that has passed already, at its field; null for none or a coming one. */
export function inThePast(field: string, moment: number | null, now: number): Refusal | null {
  return moment !== null && moment < now - SLACK_MS
    ? refuse('invalid-input', { field, detail: { problem: 'in-the-past' } })
    : null;
}
