import type { DenseModel } from './dense-model';

/** A text as training sees it. */
export interface Lesson {
  /** Rows of its features in the model. */
  rows: Int32Array;
  /** The combination it is labelled with. */
  target: number;
  weight: number;
  /** What a teacher thinks of it, one odd a combination. */
  taught?: Float32Array;
}

const L2 = 1e-4;
const BIAS_RATE = 0.1;
const SMALLEST_SLOPE = 1e-5;

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
}

/** The rows of a text without a share of them taken at random; a text of three or fewer stays whole. */
export const part = (rows: Int32Array, hidden: number, random: () => number): Int32Array =>
  hidden > 0 && rows.length > 3 ? rows.filter(() => random() >= hidden) : rows;

/** How one pass learns. */
export interface Pace {
  rate: number;
  /** The share of a text's n-grams that is hidden: people never met use half the words, so the rest must be enough. */
  hidden: number;
  /** How much a teacher's opinion counts beside the label, 0..1. */
  trust: number;
}

/** One pass over the lessons: AdaGrad steps on the joint log loss; pruned weights stay as they are. */
export function epoch(model: DenseModel, lessons: Lesson[], pace: Pace, random: () => number): void {
  const { rate, hidden, trust } = pace;
  const { tuples, weights, travelled, biases, biasTravelled, width } = model;
  const pull = new Float64Array(width);
  shuffle(lessons, random);
  for (const { rows: all, target, weight, taught } of lessons) {
    const rows = part(all, hidden, random);
    const odds = model.odds(rows);
    pull.fill(0);
    for (let t = 0; t < odds.length; t++) {
      const label = t === target ? 1 : 0;
      const wanted = taught ? (1 - trust) * label + trust * (taught[t] ?? 0) : label;
      const error = ((odds[t] ?? 0) - wanted) * weight;
      if (Math.abs(error) < 1e-6) continue;
      for (const output of tuples[t] ?? []) pull[output] = (pull[output] ?? 0) + error;
      const slope = error + L2 * (biases[t] ?? 0);
      const sum = (biasTravelled[t] ?? 0) + slope * slope;
      biasTravelled[t] = sum;
      biases[t] = (biases[t] ?? 0) - (BIAS_RATE * slope) / Math.sqrt(sum);
    }
    const scale = 1 / Math.sqrt(rows.length || 1);
    for (const row of rows)
      for (const k of model.outputsOf(row)) {
        const steep = (pull[k] ?? 0) * scale;
        if (steep < SMALLEST_SLOPE && steep > -SMALLEST_SLOPE) continue;
        const at = row + k;
        const slope = steep + L2 * (weights[at] ?? 0);
        const sum = (travelled[at] ?? 0) + slope * slope;
        travelled[at] = sum;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / (1 + Math.sqrt(sum));
      }
  }
}
