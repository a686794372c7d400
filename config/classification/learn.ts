import { gramsOf } from '../../src/domain/classification/ngrams';
import { normalise } from '../../src/domain/classification/normalise';
import type { WordModel } from '../../src/domain/classification/word-model';
import type { Example } from './corpus';
import { seeded } from './random';

/** How to train; the same corpus and seed always give the same model. */
export interface Training {
  /** Passes with L1, which leaves few weights; then passes without it over the weights that are left. */
  epochs: number;
  settling: number;
  rate: number;
  l1: number;
  /** N-grams up to this length, and in how many texts one must stand. */
  maxGram: number;
  minTexts: number;
  seed: number;
}

/** A model while it is being trained: `weights[feature * outputs.length + output]`. */
export interface DenseModel {
  outputs: string[];
  tuples: number[][];
  biases: Float32Array;
  /** The 18-bit key of every feature. */
  keys: number[];
  weights: Float32Array;
}

interface Row {
  features: number[];
  target: number;
  weight: number;
}

const SMALLEST_PULL = 1e-5;
const BIAS_RATE = 0.1;
const L2 = 1e-4;

function keysOf(text: string, maxGram: number): number[] {
  const grams = gramsOf(normalise(text)).filter((gram) => gram.to - gram.from <= maxGram);
  return grams.map((gram) => gram.key);
}

function prepare(examples: readonly Example[], heads: readonly (readonly string[])[], training: Training) {
  const outputs = heads.flat();
  const starts = heads.map((_, h) => heads.slice(0, h).flat().length);
  const tupleOf = ({ labels }: Example): number[] =>
    labels.map((label, h) => {
      const at = heads[h]?.indexOf(label) ?? -1;
      if (at < 0) throw new Error(`Unknown label ${label} in the corpus`);
      return (starts[h] ?? 0) + at;
    });
  const names = [...new Set(examples.map((example) => tupleOf(example).join()))].sort();
  const grams = examples.map(({ text }) => keysOf(text, training.maxGram));
  const texts = new Map<number, number>();
  for (const key of grams.flat()) texts.set(key, (texts.get(key) ?? 0) + 1);
  const keys = [...texts].filter(([, count]) => count >= training.minTexts).map(([key]) => key);
  const place = new Map(keys.map((key, at) => [key, at * outputs.length]));
  const rows = examples.map((example, i): Row => ({
    features: (grams[i] ?? []).map((key) => place.get(key) ?? -1).filter((at) => at >= 0),
    target: names.indexOf(tupleOf(example).join()),
    weight: example.weight,
  }));
  const model: DenseModel = {
    outputs,
    tuples: names.map((name) => name.split(',').map(Number)),
    biases: new Float32Array(names.length),
    keys,
    weights: new Float32Array(keys.length * outputs.length),
  };
  return { rows, model };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
}

/**
 * Trains a joint log-linear model: the score of a combination is the sum of its outputs' scores and its bias.
 * First follow-the-regularised-leader with L1 (McMahan et al. 2013), which makes most weights exactly zero,
 * then plain steps over the weights left, because L1 also pulls those towards zero.
 */
export function learn(
  examples: readonly Example[],
  heads: readonly (readonly string[])[],
  training: Training,
): DenseModel {
  const { rows, model } = prepare(examples, heads, training);
  const { tuples, biases, weights } = model;
  const width = model.outputs.length;
  const drift = new Float32Array(weights.length);
  const travelled = new Float32Array(weights.length);
  const biasTravelled = new Float32Array(tuples.length).fill(1e-6);
  const random = seeded(training.seed);
  const scores = new Float64Array(width);
  const pull = new Float64Array(width);

  /** Fills `pull` with the slope of the loss by output and moves the biases. */
  const look = ({ features, target, weight }: Row, scale: number): void => {
    scores.fill(0);
    for (const at of features)
      for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + (weights[at + k] ?? 0) * scale;
    const odds = tuples.map((tuple, t) => {
      let sum = biases[t] ?? 0;
      for (const output of tuple) sum += scores[output] ?? 0;
      return sum;
    });
    const top = Math.max(...odds);
    let total = 0;
    for (let t = 0; t < odds.length; t++) total += odds[t] = Math.exp((odds[t] ?? 0) - top);
    pull.fill(0);
    for (let t = 0; t < odds.length; t++) {
      const error = ((odds[t] ?? 0) / total - (t === target ? 1 : 0)) * weight;
      for (const output of tuples[t] ?? []) pull[output] = (pull[output] ?? 0) + error;
      const slope = error + L2 * (biases[t] ?? 0);
      const sum = (biasTravelled[t] ?? 0) + slope * slope;
      biasTravelled[t] = sum;
      biases[t] = (biases[t] ?? 0) - (BIAS_RATE * slope) / Math.sqrt(sum);
    }
  };

  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(rows, random);
    for (const row of rows) {
      const scale = 1 / Math.sqrt(row.features.length || 1);
      look(row, scale);
      for (const at of row.features)
        for (let k = 0; k < width; k++) {
          const slope = (pull[k] ?? 0) * scale;
          if (slope < SMALLEST_PULL && slope > -SMALLEST_PULL) continue;
          const j = at + k;
          const before = travelled[j] ?? 0;
          const after = before + slope * slope;
          const z =
            (drift[j] ?? 0) +
            slope -
            ((Math.sqrt(after) - Math.sqrt(before)) / training.rate) * (weights[j] ?? 0);
          travelled[j] = after;
          drift[j] = z;
          const excess = Math.abs(z) - training.l1;
          weights[j] = excess <= 0 ? 0 : (-Math.sign(z) * excess * training.rate) / (1 + Math.sqrt(after));
        }
    }
  }
  const left = model.keys.map((_, f) =>
    weights.subarray(f * width, (f + 1) * width).some((value) => value !== 0),
  );
  for (const row of rows) row.features = row.features.filter((at) => left[at / width]);
  for (let epoch = 0; epoch < training.settling; epoch++) {
    const rate = training.rate * (1 - epoch / training.settling);
    shuffle(rows, random);
    for (const row of rows) {
      const scale = 1 / Math.sqrt(row.features.length || 1);
      look(row, scale);
      for (const at of row.features)
        for (let k = 0; k < width; k++) {
          const j = at + k;
          const value = weights[j] ?? 0;
          if (value === 0) continue;
          const slope = (pull[k] ?? 0) * scale + L2 * value;
          const sum = (travelled[j] ?? 0) + slope * slope;
          travelled[j] = sum;
          weights[j] = value - (rate * slope) / (1 + Math.sqrt(sum));
        }
    }
  }
  return model;
}

/** The model in the shape the product reads: every weight in whole steps, zeros and empty features gone. */
export function quantise(model: DenseModel, step: number): WordModel {
  const width = model.outputs.length;
  const whole = (value: number, half: number): number =>
    Math.max(-half, Math.min(half - 1, Math.round(value / step))) * step + 0;
  const weights = new Map<number, readonly number[]>();
  model.keys.forEach((key, f) => {
    const pairs: [number, number][] = [];
    for (let k = 0; k < width; k++) {
      const value = whole(model.weights[f * width + k] ?? 0, 16);
      if (value !== 0) pairs.push([k, value]);
    }
    // The packed form holds sixteen weights a feature; the smallest go.
    const kept = pairs
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
      .slice(0, 16)
      .sort(([a], [b]) => a - b);
    if (kept.length > 0) weights.set(key, kept.flat());
  });
  return {
    outputs: model.outputs,
    tuples: model.tuples,
    biases: [...model.biases].map((b) => whole(b, 32)),
    weights,
  };
}
