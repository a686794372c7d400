/** How a post to the staff group stands. */
export interface PostStanding {
  state: 'due' | 'sent' | 'failed' | 'no-robot';
  dueAt: number | null;
  tries: number;
  code: number | null;
  deadAt: number | null;
}

const MOST_TRIES = 6;
const FIRST_WAIT_MS = 30_000;
/** WeCom's answers that trying again will not change: the webhook or its key is wrong, the text is. */
const FINAL: readonly number[] = [93000, 93004, 40058, 44004];

/** Retries with growing pauses for errors that pass (its limit is 20 a minute), none for refusals (N3). */
export function afterPost(outcome: number | 'silent' | 'no-robot', tries: number, now: number): PostStanding {
  const settled = { dueAt: null, tries: tries + 1, deadAt: null };
  if (outcome === 0) return { ...settled, state: 'sent', code: 0 };
  if (outcome === 'no-robot') return { ...settled, state: 'no-robot', code: null };
  const code = outcome === 'silent' ? -1 : outcome;
  if (FINAL.includes(code) || tries + 1 >= MOST_TRIES)
    return { ...settled, state: 'failed', code, deadAt: now };
  return { ...settled, state: 'due', code, dueAt: now + FIRST_WAIT_MS * 2 ** tries };
}
