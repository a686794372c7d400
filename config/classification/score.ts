import { FAULT_CATEGORY, isFault } from '../../src/domain/classification/taxonomy';
import type { Suggestion } from '../../src/domain/classification/suggest';
import type { ComplaintSuggestion } from '../../src/domain/classification/suggest-complaint';
import type { Example } from './corpus';

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 10000) / 10000;

/** Shares from 0 to 1 of right answers about repairs. */
export interface RepairScore {
  n: number;
  category: number;
  fault: number;
  urgency: number;
  /** Recall: labelled plans that were suggested, the same plan. Precision: suggested plans that were labelled so. */
  plan: { recall: number; precision: number };
}

/** Measures a classifier of repairs over labelled texts (T4, T5, T20). */
export function scoreRepairs(
  examples: readonly Example[],
  suggest: (text: string) => Suggestion | null,
): RepairScore {
  const count = { category: 0, fault: 0, urgency: 0, right: 0, labelled: 0, suggested: 0 };
  for (const { text, labels } of examples) {
    const [fault = '', urgency, plan = 'none'] = labels;
    const guess = suggest(text);
    const planned = guess?.plan ?? 'none';
    if (guess && isFault(fault) && guess.category === FAULT_CATEGORY[fault]) count.category++;
    if (guess?.fault === fault) count.fault++;
    if (guess?.urgency === urgency) count.urgency++;
    if (plan !== 'none') count.labelled++;
    if (planned !== 'none') count.suggested++;
    if (plan !== 'none' && plan === planned) count.right++;
  }
  const n = examples.length;
  return {
    n,
    category: share(count.category, n),
    fault: share(count.fault, n),
    urgency: share(count.urgency, n),
    plan: { recall: share(count.right, count.labelled), precision: share(count.right, count.suggested) },
  };
}

/** Shares from 0 to 1 of right answers about complaints. */
export interface ComplaintScore {
  n: number;
  kind: number;
  level: number;
  level3: { recall: number };
}

/** Measures a classifier of complaints over labelled texts (C1, C4). */
export function scoreComplaints(
  examples: readonly Example[],
  suggest: (text: string) => ComplaintSuggestion | null,
): ComplaintScore {
  const count = { kind: 0, level: 0, urgent: 0, found: 0 };
  for (const { text, labels } of examples) {
    const [kind, level] = labels;
    const guess = suggest(text);
    if (guess?.kind === kind) count.kind++;
    if (String(guess?.level) === level) count.level++;
    if (level === '3') count.urgent++;
    if (level === '3' && guess?.level === 3) count.found++;
  }
  const n = examples.length;
  return {
    n,
    kind: share(count.kind, n),
    level: share(count.level, n),
    level3: { recall: share(count.found, count.urgent) },
  };
}
