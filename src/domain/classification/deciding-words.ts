import type { Gram } from './ngrams';
import type { Units } from './normalise';
import type { WordModel } from './word-model';

/** At most this many spans are shown: a hint for people, not a proof. */
const MAX_SPANS = 3;

/**
 * The spans of the text that spoke most for the chosen outputs (T4, T5), in reading order, at most three.
 * A character counts with the n-grams it stands in; neighbours above the bar join into one span.
 */
export function decidingWords(
  model: WordModel,
  text: string,
  units: Units,
  grams: readonly Gram[],
  chosen: readonly number[],
): string[] {
  const worth = new Array<number>(units.chars.length).fill(0);
  for (const gram of grams) {
    const pairs = model.weights.get(gram.key);
    if (!pairs) continue;
    let vote = 0;
    for (let i = 0; i + 1 < pairs.length; i += 2)
      if (chosen.includes(pairs[i] ?? -1)) vote += pairs[i + 1] ?? 0;
    for (let at = gram.from; at < gram.to; at++) worth[at] = (worth[at] ?? 0) + vote / (gram.to - gram.from);
  }
  const bar = 0.4 * Math.max(...worth, 0);
  const spans: { from: number; to: number; worth: number }[] = [];
  worth.forEach((value, at) => {
    if (value <= 0 || value < bar) return;
    const last = spans[spans.length - 1];
    if (last && last.to === at) {
      last.to = at + 1;
      last.worth += value;
    } else spans.push({ from: at, to: at + 1, worth: value });
  });
  // A lone character explains nothing to people once there is a word.
  const words = spans.filter(({ from, to }) => to - from > 1);
  return (words.length > 0 ? words : spans)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_SPANS)
    .sort((a, b) => a.from - b.from)
    .map((span) => text.slice(units.starts[span.from] ?? 0, units.ends[span.to - 1] ?? 0));
}
