import { decidingWords } from './deciding-words';
import { withoutDenials } from './denials';
import { gramsOf } from './ngrams';
import { normalise } from './normalise';
import { priorityOf } from './priority';
import { saysSomething } from './says-something';
import { SPOKEN_ONLY } from './spoken-only';
import { CATEGORIES, FAULT_CATEGORY, FAULTS, PLANS, URGENCIES } from './taxonomy';
import type { CategoryCode, FaultCode, PlanCode, PriorityCode, UrgencyCode } from './taxonomy';
import { REPAIR_WORDS } from './weights-repairs';
import { outputOdds, tupleOdds, unpackModel } from './word-model';
import { touchesPower, wetFault } from './wet';
import type { WordModel } from './word-model';

/** What the words of a report suggest (T4–T6, T20); a person always confirms. */
export interface Suggestion {
  category: CategoryCode;
  fault: FaultCode;
  urgency: UrgencyCode;
  /** The emergency plan whose safety steps come before the form, or null. */
  plan: PlanCode | null;
  priority: PriorityCode;
  /** 0..1: how sure the fault is. */
  confidence: number;
  /** Spans of the text that decided, in reading order. */
  words: string[];
}

/** Heads of the repair model: faults, urgencies, plans; the last plan stands for none. */
export const REPAIR_HEADS = [FAULTS, URGENCIES, [...PLANS, 'none']] as const;

/**
 * A plan is suggested from these odds on: a missed emergency costs more than a safety page shown in vain (T20),
 * so the bar lies far below one half. Measured in config/classification/README.md.
 */
export const PLAN_BAR = 0.16;

let unpacked: WordModel | undefined;

const best = <T>(codes: readonly T[], odds: readonly number[], offset: number): T | undefined => {
  let top = 0;
  codes.forEach((_, i) => {
    if ((odds[offset + i] ?? 0) > (odds[offset + top] ?? 0)) top = i;
  });
  return codes[top];
};

/** Unpacks the model if nobody has yet: some tens of milliseconds, once, that a form spends before the first word and not under it. */
export function getReady(): void {
  modelNow();
}

const modelNow = (): WordModel => (unpacked ??= unpackModel({ heads: REPAIR_HEADS, ...REPAIR_WORDS }));

/** Reads a resident's text and suggests its classification; null when there is nothing to read. Pure and total. */
export function suggest(text: string): Suggestion | null {
  if (text === SPOKEN_ONLY || !saysSomething(text)) return null;
  const model = modelNow();
  const affirmed = withoutDenials(text);
  const units = normalise(affirmed);
  const grams = gramsOf(units);
  const known = model.weights;
  if (!grams.some((gram) => known.has(gram.key))) return null;
  const odds = outputOdds(model, tupleOdds(model, grams));
  const planAt = FAULTS.length + URGENCIES.length;
  const alarm = 1 - (odds[planAt + PLANS.length] ?? 0);
  // A plan that is more doubted than believed gives way to water on power, which kills before it floods.
  const shock = alarm < 0.5 && touchesPower(affirmed) ? 'electric_shock' : undefined;
  const plan = shock ?? (alarm >= PLAN_BAR ? best(PLANS, odds, planAt) : undefined) ?? null;
  const categoryOdds = CATEGORIES.map((category) =>
    FAULTS.reduce((sum, fault, i) => sum + (FAULT_CATEGORY[fault] === category ? (odds[i] ?? 0) : 0), 0),
  );
  const likely = best(CATEGORIES, categoryOdds, 0) ?? 'inquiry';
  const faults = FAULTS.map((fault, i) => (FAULT_CATEGORY[fault] === likely ? (odds[i] ?? 0) : 0));
  const read = best(FAULTS, faults, 0) ?? 'other';
  const fault = wetFault(affirmed, read);
  const urgency = plan ? 'emergency' : (best(URGENCIES, odds, FAULTS.length) ?? 'normal');
  const chosen = [FAULTS.indexOf(read)].concat(plan ? planAt + PLANS.indexOf(plan) : []);
  return {
    category: FAULT_CATEGORY[fault],
    fault,
    urgency,
    plan,
    priority: priorityOf(fault, urgency, text),
    confidence: faults[FAULTS.indexOf(read)] ?? 0,
    words: decidingWords(model, text, units, grams, chosen),
  };
}
