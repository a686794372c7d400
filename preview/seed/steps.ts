import type { Gap, QuotedLine, Step } from './story';

// Words for writing stories: `review(9), assign(4, 'wang'), accept(6), …`. The first value is always the gap.

type More<T extends Step['do']> = Partial<Omit<Extract<Step, { do: T }>, 'do' | 'gap'>>;

export const review = (gap: Gap, reason?: string): Step => ({
  do: 'review',
  gap,
  ...(reason ? { reason } : {}),
});
export const answer = (gap: Gap, text: string): Step => ({ do: 'answer', gap, text });
export const assign = (gap: Gap, to: string, note?: string): Step => ({
  do: 'assign',
  gap,
  to,
  ...(note ? { note } : {}),
});
export const offer = (gap: Gap, note?: string): Step => ({ do: 'offer', gap, ...(note ? { note } : {}) });
/** With a name: grabbed from the pool by that technician. */
export const accept = (gap: Gap, by?: string): Step => ({ do: 'accept', gap, ...(by ? { by } : {}) });
export const decline = (gap: Gap, reason: string): Step => ({ do: 'decline', gap, reason });
/** `comesIn`: minutes until the agreed visit. */
export const contact = (gap: Gap, note: string, comesIn?: number): Step => ({
  do: 'contact',
  gap,
  note,
  ...(comesIn === undefined ? {} : { comesIn }),
});
export const setOut = (gap: Gap, comesIn = 15): Step => ({ do: 'set-out', gap, comesIn });
export const arrive = (gap: Gap): Step => ({ do: 'arrive', gap });
export const diagnose = (gap: Gap, text: string, more: More<'diagnose'> = {}): Step => ({
  ...more,
  do: 'diagnose',
  gap,
  text,
});
export const noAccess = (gap: Gap, note: string): Step => ({ do: 'no-access', gap, note });
export const progress = (gap: Gap, note: string): Step => ({ do: 'progress', gap, note });
export const complete = (gap: Gap, text: string, more: More<'complete'> = {}): Step => ({
  ...more,
  do: 'complete',
  gap,
  text,
});
export const confirm = (gap: Gap): Step => ({ do: 'confirm', gap });
export const object = (gap: Gap, reason: string): Step => ({ do: 'object', gap, reason });
export const cancel = (gap: Gap, reason: string): Step => ({ do: 'cancel', gap, reason });
export const urge = (gap: Gap, words?: string): Step => ({ do: 'urge', gap, ...(words ? { words } : {}) });
export const addFacts = (gap: Gap, text: string): Step => ({ do: 'add-facts', gap, text });
/** Scores in the order attitude, speed, result, cleanliness. */
export const rate = (
  gap: Gap,
  scores: [number, number, number, number],
  words?: string,
  fixed = true,
): Step => ({ do: 'rate', gap, scores, fixed, ...(words ? { words } : {}) });
export const quote = (gap: Gap, lines: QuotedLine[], note?: string): Step => ({
  do: 'quote',
  gap,
  lines,
  ...(note ? { note } : {}),
});
export const acceptQuote = (gap: Gap): Step => ({ do: 'accept-quote', gap });
export const refuseQuote = (gap: Gap, reason: string): Step => ({ do: 'refuse-quote', gap, reason });
/** Until six in the evening so many days later. */
export const pause = (gap: Gap, reason: 'parts' | 'resident', days: number, note: string): Step => ({
  do: 'pause',
  gap,
  reason,
  days,
  note,
});
export const startPlan = (gap: Gap): Step => ({ do: 'start-plan', gap });
export const planStep = (gap: Gap, step: string, note?: string): Step => ({
  do: 'plan-step',
  gap,
  step,
  ...(note ? { note } : {}),
});
/** To a contractor without an account, by a link. */
export const vendor = (gap: Gap, name: string, phone: string, note: string): Step => ({
  do: 'vendor',
  gap,
  name,
  phone,
  note,
});
export const agreeDate = (gap: Gap, days: number, note: string): Step => ({
  do: 'agree-date',
  gap,
  days,
  note,
});
export const merge = (gap: Gap, into: string): Step => ({ do: 'merge', gap, into });
