import type { DenseModel } from './dense-model';
import type { Lesson } from './epoch';

/** What the packed form spends, in bits: measured on shipped models. */
const ROW_BITS = 9;
const WEIGHT_BITS = 6.2;

/** How much every feature has a say in the lessons. */
function presence(model: DenseModel, lessons: readonly Lesson[]): Float64Array {
  const said = new Float64Array(model.keys.length);
  for (const { rows, weight } of lessons)
    for (const row of rows) said[row / model.width] = (said[row / model.width] ?? 0) + weight / rows.length;
  return said;
}

/** What pruning goes by. */
export interface Pruning {
  /** Bits to be left. */
  budget: number;
  /** How much it counts that an n-gram is common, 0..1. */
  fame: number;
  /** How many times its size a weight counts, one number an output. */
  loudness: readonly number[];
}

/**
 * Takes weights away until about `budget` bits are left: a weight is worth its square times how often it speaks (to the power
 * of `fame`, a root, because rare n-grams matter more in texts never seen), and a row must be worth its key as well.
 */
export function prune(
  model: DenseModel,
  lessons: readonly Lesson[],
  { budget, fame, loudness }: Pruning,
): void {
  const { alive, weights, width, keys } = model;
  const said = presence(model, lessons);
  const squared = loudness.map((loud) => loud * loud);
  const places: number[] = [];
  const values: number[] = [];
  const starts = keys.map((_, feature) => {
    const start = places.length;
    const common = Math.pow((said[feature] ?? 0) + 0.02, fame);
    for (let k = 0; k < width; k++) {
      const at = feature * width + k;
      const value = weights[at] ?? 0;
      if (alive[at] === 0 || value === 0) continue;
      places.push(at);
      values.push(value * value * common * (squared[k] ?? 1));
    }
    return start;
  });
  const worths = Float64Array.from(values);

  /** Bits left when a bit must be worth `price`; `keep` hears of every weight that stays. */
  const spend = (price: number, keep?: (at: number) => void): number => {
    const cost = price * WEIGHT_BITS;
    let bits = 0;
    for (let f = 0; f < starts.length; f++) {
      const [from, to] = [starts[f] ?? 0, starts[f + 1] ?? worths.length];
      let [gain, stay] = [0, 0];
      for (let i = from; i < to; i++) {
        const worth = worths[i] ?? 0;
        if (worth <= cost) continue;
        gain += worth - cost;
        stay++;
      }
      if (gain <= price * ROW_BITS) continue;
      bits += ROW_BITS + stay * WEIGHT_BITS;
      if (keep) for (let i = from; i < to; i++) if ((worths[i] ?? 0) > cost) keep(places[i] ?? 0);
    }
    return bits;
  };

  let [low, high] = [1e-9, 1e3];
  for (let i = 0; i < 50; i++) {
    const price = Math.sqrt(low * high);
    if (spend(price) > budget) low = price;
    else high = price;
  }
  alive.fill(0);
  spend(high, (at) => (alive[at] = 1));
  for (let at = 0; at < weights.length; at++) if (alive[at] === 0) weights[at] = 0;
  model.settle();
}
