import { daytimeAfter } from '../../preview/seed/china-time';
import type { TicketView } from '../../src/contract/views';
import type { Forgotten, Life } from '../life';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** So many minutes later, drawn between two bounds: by day only, unless it is an emergency. */
export function soon({ chance }: Life, view: TicketView, now: number, from: number, to: number): number {
  const minutes = chance.between(from, to);
  return view.classification.urgency === 'emergency'
    ? now + Math.ceil(minutes / 3) * MINUTE
    : daytimeAfter(now, minutes) + chance.between(0, 59) * 1000;
}

/** It slips somebody's mind: for hours in an emergency, for days otherwise. */
export function forgets({ chance }: Life, view: TicketView, now: number): Forgotten {
  const hours = view.classification.urgency === 'emergency' ? chance.between(1, 30) : chance.between(4, 110);
  return { forgottenUntil: now + hours * HOUR };
}
