import { decidingWords } from './deciding-words';
import { gramsOf } from './ngrams';
import { normalise } from './normalise';
import { COMPLAINT_KINDS, COMPLAINT_LEVELS } from './taxonomy';
import type { ComplaintKindCode, ComplaintLevel } from './taxonomy';
import { COMPLAINT_WORDS } from './weights-complaints';
import { outputOdds, tupleOdds, unpackModel } from './word-model';
import type { WordModel } from './word-model';

/** What the words of a complaint suggest (C1, C4); a person always confirms. */
export interface ComplaintSuggestion {
  kind: ComplaintKindCode;
  level: ComplaintLevel;
  /** 0..1: how sure the kind is. */
  confidence: number;
  /** Spans of the text that decided, in reading order. */
  words: string[];
}

/** Heads of the complaint model: kinds, then levels. */
export const COMPLAINT_HEADS = [COMPLAINT_KINDS, COMPLAINT_LEVELS.map(String)] as const;

/** Level 3 is suggested from these odds on: a missed urgent complaint costs more than one read too early (C4). */
export const LEVEL_3_BAR = 0.35;

let model: WordModel | undefined;

/** Reads a complaint and suggests kind and level; null when there is nothing to read. Pure and total. */
export function suggestComplaint(text: string): ComplaintSuggestion | null {
  model = model ?? unpackModel({ heads: COMPLAINT_HEADS, ...COMPLAINT_WORDS });
  const units = normalise(text);
  const grams = gramsOf(units);
  const known = model.weights;
  if (!grams.some((gram) => known.has(gram.key))) return null;
  const odds = outputOdds(model, tupleOdds(model, grams));
  const kinds = odds.slice(0, COMPLAINT_KINDS.length);
  const confidence = Math.max(...kinds);
  const kindAt = kinds.indexOf(confidence);
  const [ordinary = 0, important = 0, urgent = 0] = odds.slice(COMPLAINT_KINDS.length);
  const level: ComplaintLevel = urgent >= LEVEL_3_BAR ? 3 : important > ordinary ? 2 : 1;
  return {
    kind: COMPLAINT_KINDS[kindAt] ?? 'service_quality',
    level,
    confidence,
    words: decidingWords(model, text, units, grams, [kindAt]),
  };
}
