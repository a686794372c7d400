import { defaultForbidden } from './default-forbidden';
import type { ForbiddenPhrase } from './house-words';

/** Something in a draft that should not go out like this: where (character offsets of the text) and what to say instead. */
export interface WordFlag {
  phrase: string;
  better: string;
  from: number;
  to: number;
}

/** A blank of a template that nobody filled in. */
const BLANK = /【[^【】]{1,12}】/g;
const FILL_IN = '请填写这一处';

/**
 * Looks a draft through before it is sent (C7): forbidden phrases with a better wording, also when spaces or line breaks hide
 * them, and blanks left open. In the order of the text; the longest phrase wins where several begin. Pure.
 */
export function checkReply(
  text: string,
  forbidden: readonly ForbiddenPhrase[] = defaultForbidden,
): WordFlag[] {
  const { letters, at } = withoutGaps(text);
  const longestFirst = [...forbidden].sort((a, b) => b.phrase.length - a.phrase.length);
  const flags: WordFlag[] = [];
  for (let here = 0; here < letters.length;) {
    const found = longestFirst.find(({ phrase }) => phrase !== '' && letters.startsWith(phrase, here));
    if (found)
      flags.push({ ...found, from: at[here] ?? 0, to: (at[here + found.phrase.length - 1] ?? 0) + 1 });
    here += found?.phrase.length ?? 1;
  }
  const blanks = [...text.matchAll(BLANK)].map(({ 0: phrase, index }): WordFlag => {
    return { phrase, better: FILL_IN, from: index, to: index + phrase.length };
  });
  return [...flags, ...blanks].sort((a, b) => a.from - b.from);
}

/** The text without white space, and where each of its letters stood. */
function withoutGaps(text: string): { letters: string; at: number[] } {
  const at = [...Array(text.length).keys()].filter((index) => !/[\s\u200b]/.test(text.charAt(index)));
  return { letters: at.map((index) => text.charAt(index)).join(''), at };
}
