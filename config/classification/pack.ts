import {
  count,
  DIGITS,
  FLOOR,
  freshModels,
  RADIX,
  zeroPart,
} from '../../src/domain/classification/packed-reader';
import {
  BIAS_PARTS,
  FIELD,
  headsOf,
  holdsModel,
  MODELS,
  spreadOf,
  weightModel,
} from '../../src/domain/classification/word-model';
import type { WordModel } from '../../src/domain/classification/word-model';

/** Writes numbers that `PackedReader` reads: the mirror of each of its methods. */
export class PackedWriter {
  private readonly models = freshModels(MODELS);
  private readonly digits: number[] = [];
  private range = 1;

  constructor() {
    this.fill();
  }

  private fill(): void {
    while (this.range < FLOOR) {
      this.digits.push(0);
      this.range *= RADIX;
    }
  }

  private add(amount: number): void {
    for (let at = this.digits.length - 1, carry = amount; carry > 0; at--) {
      const sum = (this.digits[at] ?? 0) + carry;
      this.digits[at] = sum % RADIX;
      carry = Math.floor(sum / RADIX);
    }
  }

  bit(model: number, bit: number): void {
    const bound = zeroPart(this.models, model, this.range);
    if (bit) this.add(bound);
    this.range = bit ? this.range - bound : bound;
    count(this.models, model, bit);
    this.fill();
  }

  number(model: number, bits: number, value: number): void {
    let path = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(model + path, bit);
      path = path * 2 + bit;
    }
  }

  gap(model: number, value: number): void {
    if (value < 1 || value > 65535)
      throw new RangeError(`Too few features: a gap of ${value} cannot be packed`);
    const length = Math.floor(Math.log2(value));
    this.number(model, 4, length);
    for (let i = 0; i < length; i++) this.bit(model + 16 + i, (value >> (length - 1 - i)) & 1);
  }

  text(): string {
    return this.digits.map((digit) => DIGITS.charAt(digit)).join('');
  }
}

/** Packs a quantised model as `unpackModel` reads it. */
export function packModel(model: WordModel, heads: readonly (readonly string[])[], step: number): string {
  const headOf = headsOf(heads);
  const writer = new PackedWriter();
  writer.gap(FIELD.size, model.tuples.length);
  model.tuples.forEach((tuple, t) => {
    for (const output of tuple) writer.number(FIELD.tuple, 6, output);
    writer.number(FIELD.bias, 8, Math.round(((model.biases[t] ?? 0) * BIAS_PARTS) / step) + 128);
  });
  const features = [...model.weights].sort(([a], [b]) => a - b);
  writer.gap(FIELD.size, features.length);
  let last = -1;
  for (const [key, pairs] of features) {
    writer.gap(FIELD.gap, key - last);
    last = key;
    const votes = new Map<number, number>();
    for (let i = 0; i + 1 < pairs.length; i += 2)
      votes.set(pairs[i] ?? -1, Math.round((pairs[i + 1] ?? 0) / step) + 16);
    const spread = spreadOf(votes.size);
    writer.number(FIELD.spread, 2, spread);
    let votesFor = 0;
    headOf.forEach((head, output) => {
      const vote = votes.get(output);
      writer.bit(holdsModel(spread, votesFor, output), vote === undefined ? 0 : 1);
      if (vote === undefined) return;
      writer.number(weightModel(spread, head), 5, vote);
      if (vote > 16) votesFor++;
    });
  }
  return writer.text();
}
