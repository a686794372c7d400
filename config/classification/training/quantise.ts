import { BIAS_PARTS } from '../../../src/domain/classification/word-model';
import type { WordModel } from '../../../src/domain/classification/word-model';
import type { DenseModel } from './dense-model';

/** Biases have 8 bits. */
const MOST_BIAS_PARTS = 128;

/** The model in the shape the product reads: every weight in whole steps, zeros and empty features gone. */
export function quantise(model: DenseModel, step: number): WordModel {
  model.step = step;
  const weights = new Map<number, readonly number[]>();
  model.keys.forEach((key, at) => {
    const pairs: number[] = [];
    for (let k = 0; k < model.width; k++) {
      const value = model.seen(at * model.width + k);
      if (value !== 0) pairs.push(k, value);
    }
    if (pairs.length > 0) weights.set(key, pairs);
  });
  const biases = [...model.biases].map((bias) => {
    const parts = Math.round((bias * BIAS_PARTS) / step);
    return (Math.max(-MOST_BIAS_PARTS, Math.min(MOST_BIAS_PARTS - 1, parts)) * step) / BIAS_PARTS + 0;
  });
  return { outputs: model.outputs, tuples: model.tuples, biases, weights };
}
