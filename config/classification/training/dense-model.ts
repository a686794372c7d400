import { gramsOf } from '../../../src/domain/classification/ngrams';
import { normalise } from '../../../src/domain/classification/normalise';

/** Weights have 5 bits in the packed form: this many steps down, one fewer up. */
export const MOST_STEPS = 16;

/** The keys of a text's n-grams up to a length. */
export const keysOf = (text: string, maxGram: number): number[] =>
  gramsOf(normalise(text))
    .filter((gram) => gram.to - gram.from <= maxGram)
    .map((gram) => gram.key);

/** A joint log-linear model while it is being trained: `weights[feature * width + output]`. */
export class DenseModel {
  readonly width: number;
  readonly weights: Float32Array;
  /** 0 where pruning took a weight away for good. */
  readonly alive: Uint8Array;
  /** Sums of squared slopes (AdaGrad), for weights and for biases. */
  readonly travelled: Float32Array;
  readonly biases: Float32Array;
  readonly biasTravelled: Float32Array;
  /** Above 0, scores are those of weights rounded to whole steps, as the packed form will have them. */
  step = 0;
  private readonly every: Int32Array;
  private left: Int32Array[] | undefined;
  private readonly places: Map<number, number>;

  constructor(
    readonly outputs: readonly string[],
    readonly tuples: readonly (readonly number[])[],
    readonly keys: readonly number[],
  ) {
    this.width = outputs.length;
    this.every = Int32Array.from(outputs, (_, k) => k);
    this.places = new Map(keys.map((key, at) => [key, at * this.width]));
    this.weights = new Float32Array(keys.length * this.width);
    this.alive = new Uint8Array(this.weights.length).fill(1);
    this.travelled = new Float32Array(this.weights.length);
    this.biases = new Float32Array(tuples.length);
    this.biasTravelled = new Float32Array(tuples.length).fill(1e-6);
  }

  /** A weight as scores see it. */
  seen(at: number): number {
    const value = this.weights[at] ?? 0;
    if (this.step === 0 || value === 0) return value;
    const steps = Math.round(value / this.step);
    return Math.max(-MOST_STEPS, Math.min(MOST_STEPS - 1, steps)) * this.step;
  }

  /** Takes note of which weights pruning left, so that passes visit only those. */
  settle(): void {
    this.left = this.keys.map((_, at) => this.every.filter((k) => this.alive[at * this.width + k] !== 0));
  }

  /** The outputs a row may still vote for. */
  outputsOf(row: number): Int32Array {
    return this.left?.[row / this.width] ?? this.every;
  }

  /** Whether anything of a feature's row is left. */
  lives(row: number): boolean {
    for (const k of this.outputsOf(row)) if (this.seen(row + k) !== 0) return true;
    return false;
  }

  /** The rows of a text's known features. */
  rows(keys: readonly number[]): Int32Array {
    const rows: number[] = [];
    for (const key of keys) {
      const row = this.places.get(key);
      if (row !== undefined) rows.push(row);
    }
    return Int32Array.from(rows);
  }

  /** The odds of every combination; long texts are scaled down so that they are not surer for being long. */
  odds(rows: Int32Array): Float32Array {
    const scores = new Float64Array(this.width);
    const { weights, step } = this;
    for (const row of rows)
      for (const k of this.outputsOf(row))
        scores[k] = (scores[k] ?? 0) + (step > 0 ? this.seen(row + k) : (weights[row + k] ?? 0));
    const scale = 1 / Math.sqrt(rows.length || 1);
    const odds = new Float32Array(this.tuples.length);
    let top = -Infinity;
    this.tuples.forEach((tuple, t) => {
      let sum = this.biases[t] ?? 0;
      for (const output of tuple) sum += (scores[output] ?? 0) * scale;
      odds[t] = sum;
      if (sum > top) top = sum;
    });
    let total = 0;
    for (let t = 0; t < odds.length; t++) total += odds[t] = Math.exp((odds[t] ?? 0) - top);
    for (let t = 0; t < odds.length; t++) odds[t] = (odds[t] ?? 0) / total;
    return odds;
  }
}
