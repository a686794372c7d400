import type { DenseModel } from './dense-model';
import type { Lesson } from './epoch';

/** What the packed form spends, in bits: measured on shipped models. */
const ROW_BITS = 9;
const WEIGHT_BITS = 6.2;

/** How much every row has a say in the lessons. */
function presence(lessons: readonly Lesson[]): Map<number, number> {
  const said = new Map<number, number>();
  for (const { rows, weight } of lessons)
    for (const row of rows) said.set(row, (said.get(row) ?? 0) + weight / rows.length);
  return said;
}

/**
 * Takes weights away until about `budget` bits are left: a weight is worth its square times how often it speaks (to the power
 * of `fame`, a root, because rare n-grams matter more in texts never seen), and a row must be worth its key as well.
 */
export function prune(model: DenseModel, lessons: readonly Lesson[], budget: number, fame: number): void {
  const said = presence(lessons);
  const worths = model.keys.map((_, at) => {
    const row = at * model.width;
    const loud = Math.pow((said.get(row) ?? 0) + 0.02, fame);
    const kept: { at: number; worth: number }[] = [];
    for (let k = row; k < row + model.width; k++) {
      const value = model.weights[k] ?? 0;
      if (model.alive[k] !== 0 && value !== 0) kept.push({ at: k, worth: value * value * loud });
    }
    return kept;
  });

  /** Bits left when a bit must be worth `price`; `keep` hears of every weight that stays. */
  const spend = (price: number, keep?: (at: number) => void): number => {
    let bits = 0;
    for (const row of worths) {
      const stay = row.filter(({ worth }) => worth > price * WEIGHT_BITS);
      const gain = stay.reduce((sum, { worth }) => sum + worth - price * WEIGHT_BITS, 0);
      if (gain <= price * ROW_BITS) continue;
      bits += ROW_BITS + stay.length * WEIGHT_BITS;
      if (keep) for (const { at } of stay) keep(at);
    }
    return bits;
  };

  let [low, high] = [1e-9, 1e3];
  for (let i = 0; i < 50; i++) {
    const price = Math.sqrt(low * high);
    if (spend(price) > budget) low = price;
    else high = price;
  }
  model.alive.fill(0);
  spend(high, (at) => (model.alive[at] = 1));
  for (let at = 0; at < model.weights.length; at++) if (model.alive[at] === 0) model.weights[at] = 0;
  model.settle();
}
