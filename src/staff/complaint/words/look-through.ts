import { checkReply, type WordFlag } from '@/domain/complaint/words/check-reply';
import type { ForbiddenPhrase } from '@/domain/complaint/words/house-words';
import { wordsProblem } from '../../components/words-problem';

/** What should not go out like this: phrases residents must not hear, and blanks of a template left open (C7). */
export interface LookedThrough {
  phrases: WordFlag[];
  blanks: WordFlag[];
}

const isBlank = (flag: WordFlag): boolean => flag.phrase.startsWith('【');

/** Looks a draft through before it is sent (C7); without the house's own list, by the default one. */
export function lookThrough(text: string, forbidden?: readonly ForbiddenPhrase[]): LookedThrough {
  const flags = checkReply(text, forbidden);
  return { phrases: flags.filter((flag) => !isBlank(flag)), blanks: flags.filter(isBlank) };
}

interface Limits {
  max: number;
  /** what to say when there are no words; left out when none are needed */
  missing?: string;
  forbidden: readonly ForbiddenPhrase[] | undefined;
  /** the writer has seen the flags and keeps the phrases: they quote the complainant */
  keep: boolean;
}

/** What hinders sending these words, in words; nothing when they may go out. */
export function sayingProblem(text: string, { max, missing, forbidden, keep }: Limits): string | undefined {
  const { phrases, blanks } = lookThrough(text, forbidden);
  const [blank] = blanks;
  return (
    wordsProblem(text, max, missing) ??
    (blank ? `还有${blank.phrase}没有填` : undefined) ??
    (phrases.length > 0 && !keep ? '有不宜对业主说的话，请按下面的建议换一换' : undefined)
  );
}
