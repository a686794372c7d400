import type { WordFlag } from '@/domain/complaint/words/check-reply';

const CLAUSE_ENDS = /[，。！？；、,.!?;\n]/;

/**
 * The text with the better wording in the place of a flagged phrase (C7). The better wording is a clause of its own, so the
 * whole clause around the phrase gives way to it; a blank is filled in where it stands.
 */
export function replaceFlag(text: string, flag: WordFlag, better: string): string {
  const blank = flag.phrase.startsWith('【');
  const from = blank ? flag.from : clauseStart(text, flag.from);
  const to = blank ? flag.to : clauseEnd(text, flag.to);
  return text.slice(0, from) + better + text.slice(to);
}

function clauseStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !CLAUSE_ENDS.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function clauseEnd(text: string, to: number): number {
  let at = to;
  while (at < text.length && !CLAUSE_ENDS.test(text.charAt(at))) at += 1;
  return at;
}
