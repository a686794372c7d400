import { refuse, type Refusal } from '../../shared/refusal';
import { checkReply } from './check-reply';
import type { ForbiddenPhrase } from './house-words';

/** A command whose words the complainant will read. */
export interface Saying {
  forbidden: readonly ForbiddenPhrase[];
  /** the writer has seen the flag and keeps the words, a quotation for instance */
  keepWords: boolean;
}

/** Refuses words with a forbidden phrase at their field, once: whoever has seen it may keep them (C7). */
export function unsaid(field: string, text: string, saying: Saying): Refusal | null {
  if (saying.keepWords) return null;
  const [flag] = checkReply(text, saying.forbidden);
  if (!flag) return null;
  const { phrase, better } = flag;
  return refuse('invalid-input', { field, detail: { problem: 'forbidden-phrase', phrase, better } });
}
