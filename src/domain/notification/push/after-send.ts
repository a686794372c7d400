import type { PushState } from './push-state';

/** What came of asking WeChat: its code (0 = sent), `fault` when the platform said it could not, `silent` when no answer came. */
export type SendOutcome = number | 'fault' | 'silent';

/** What happens to a message next: settled for good, or tried again at a moment (epoch ms). */
export type NextStep = { state: Exclude<PushState, 'due'> } | { state: 'due'; retryAt: number };

const MOST_TRIES = 8;
const FIRST_WAIT_MS = 30_000;

/** WeChat's answers that trying again will not change: wrong openid, template, page, field; refused or used up. */
const FINAL: Readonly<Record<number, 'failed' | 'refused'>> = {
  40003: 'failed',
  40037: 'failed',
  41030: 'failed',
  47003: 'failed',
  43101: 'refused',
};

/**
 * Retries with growing pauses for errors that pass, none for refusals (N3). Without an answer the message may have arrived: sending
 * again could tell it twice, so it waits for WeChat's own event and is otherwise shown as unconfirmed (N4). `tries` counts those before.
 */
export function afterSend(outcome: SendOutcome, tries: number, now: number): NextStep {
  if (outcome === 0) return { state: 'sent' };
  if (outcome === 'silent') return { state: 'unconfirmed' };
  const final = outcome === 'fault' ? undefined : FINAL[outcome];
  if (final) return { state: final };
  if (tries + 1 >= MOST_TRIES) return { state: 'failed' };
  return { state: 'due', retryAt: now + FIRST_WAIT_MS * 2 ** tries };
}
