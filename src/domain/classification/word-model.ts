import type { Gram } from './ngrams';
import { PackedReader } from './packed-reader';

/**
 * Bit models of the packed fields; the training script writes with the same numbers. `holds` has 64 models for each of
 * the four spreads and of none, one or more votes for so far (whether an output has a weight), `weight` has 32 for each
 * spread of each of up to three heads.
 */
export const FIELD = {
  size: 0,
  gap: 32,
  spread: 64,
  tuple: 68,
  bias: 132,
  holds: 388,
  weight: 1156,
} as const;

/** How many bit models those are. */
export const MODELS = 1540;

/** Biases are few, so they are finer than weights: this many parts of a step. */
export const BIAS_PARTS = 4;

/** How widely a feature votes, 0 to 3, by its number of weights: narrow and wide ones vote for other outputs. */
export const spreadOf = (weights: number): number =>
  weights < 3 ? 0 : weights < 6 ? 1 : weights < 11 ? 2 : 3;

/** The bit model of whether an output has a weight: an n-gram that voted for a fault already seldom votes for more. */
export const holdsModel = (spread: number, votesFor: number, output: number): number =>
  FIELD.holds + 64 * (3 * spread + Math.min(votesFor, 2)) + output;

/** The first bit model of a weight: narrow features have larger ones. */
export const weightModel = (spread: number, head: number): number => FIELD.weight + 32 * (4 * head + spread);

/** The head of every output, in the order of outputs. */
export const headsOf = (heads: readonly (readonly string[])[]): number[] =>
  heads.flatMap((head, h) => head.map(() => h));

/** A log-linear model: weights from n-grams to outputs, and the combinations of outputs that exist. */
export interface WordModel {
  /** Outputs of every head, one head after the other. */
  outputs: readonly string[];
  /** Allowed combinations: one output index a head. */
  tuples: readonly (readonly number[])[];
  /** One bias a combination. */
  biases: readonly number[];
  /** Weights of a key as pairs: output index, weight, output index, weight… */
  weights: Map<number, readonly number[]>;
}

/** What is needed to unpack a model: how its heads are named, and the numbers. */
export interface PackedModel {
  heads: readonly (readonly string[])[];
  /** The value of one quantisation step of a weight. */
  step: number;
  packed: string;
}

/** Unpacks a model; costs some milliseconds once, so callers keep the result. */
export function unpackModel({ heads, step, packed }: PackedModel): WordModel {
  const reader = new PackedReader(packed, MODELS);
  const headOf = headsOf(heads);
  const outputs = ([] as string[]).concat(...heads);
  const tuples: number[][] = [];
  const biases: number[] = [];
  const tupleCount = reader.gap(FIELD.size);
  for (let t = 0; t < tupleCount; t++) {
    tuples.push(heads.map(() => reader.number(FIELD.tuple, 6)));
    biases.push(((reader.number(FIELD.bias, 8) - 128) * step) / BIAS_PARTS);
  }
  const weights = new Map<number, readonly number[]>();
  const features = reader.gap(FIELD.size);
  let key = -1;
  for (let f = 0; f < features; f++) {
    key += reader.gap(FIELD.gap);
    const pairs: number[] = [];
    const spread = reader.number(FIELD.spread, 2);
    let votesFor = 0;
    headOf.forEach((head, output) => {
      if (reader.bit(holdsModel(spread, votesFor, output)) === 0) return;
      const steps = reader.number(weightModel(spread, head), 5) - 16;
      pairs.push(output, steps * step);
      if (steps > 0) votesFor++;
    });
    weights.set(key, pairs);
  }
  return { outputs, tuples, biases, weights };
}

/** The odds of every combination for a text, in the order of `model.tuples`; they add up to 1. */
export function tupleOdds(model: WordModel, grams: readonly Gram[]): number[] {
  const scores = new Array<number>(model.outputs.length).fill(0);
  let known = 0;
  for (const gram of grams) {
    const pairs = model.weights.get(gram.key);
    if (!pairs) continue;
    known++;
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const output = pairs[i] ?? 0;
      scores[output] = (scores[output] ?? 0) + (pairs[i + 1] ?? 0);
    }
  }
  // Long texts must not be surer than short ones only because they are long.
  const scale = 1 / Math.sqrt(known || 1);
  const logits = model.tuples.map(
    (tuple, t) =>
      (model.biases[t] ?? 0) + tuple.reduce((sum, output) => sum + (scores[output] ?? 0) * scale, 0),
  );
  const top = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - top));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}

/** The odds of every output: the sum over the combinations that hold it. */
export function outputOdds(model: WordModel, odds: readonly number[]): number[] {
  const sums = new Array<number>(model.outputs.length).fill(0);
  model.tuples.forEach((tuple, t) => {
    for (const output of tuple) sums[output] = (sums[output] ?? 0) + (odds[t] ?? 0);
  });
  return sums;
}
