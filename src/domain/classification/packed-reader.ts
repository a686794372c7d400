/** The digits of packed numbers: printable ASCII without quotes, backslash, `$` and `<`, safe in any string or page. */
export const DIGITS =
  '!#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** How many digits an arithmetic code is written in. */
export const RADIX = DIGITS.length;

/** Probabilities are in 1/4096; ranges stay between FLOOR and FLOOR × RADIX. */
export const PROBABILITY_BITS = 12;
export const FLOOR = 1 << 24;

/** Fresh bit models, all even; reader and writer each hold one set and move them alike. */
export const freshModels = (count: number): Uint16Array =>
  new Uint16Array(count).fill(1 << (PROBABILITY_BITS - 1));

/** The probability of a zero under a bit model, in 1/4096. */
export const zeroOdds = (models: Uint16Array, model: number): number => models[model] ?? 0;

/** Moves a bit model towards the bit seen (1/32 a step: it settles, yet follows drifts). */
export function adapt(models: Uint16Array, model: number, bit: number): void {
  const odds = zeroOdds(models, model);
  models[model] = bit === 0 ? odds + (((1 << PROBABILITY_BITS) - odds) >> 5) : odds - (odds >> 5);
}

/** Reads the numbers that the training script packed: an adaptive binary arithmetic code in base RADIX. */
export class PackedReader {
  private readonly models: Uint16Array;
  private code = 0;
  private range = 1;
  private at = 0;

  constructor(
    private readonly packed: string,
    models: number,
  ) {
    this.models = freshModels(models);
    this.fill();
  }

  private fill(): void {
    while (this.range < FLOOR) {
      const digit = this.at < this.packed.length ? DIGITS.indexOf(this.packed.charAt(this.at)) : 0;
      this.at++;
      this.code = this.code * RADIX + digit;
      this.range *= RADIX;
    }
  }

  /** The next bit under a bit model. */
  bit(model: number): number {
    const bound = Math.floor(this.range / (1 << PROBABILITY_BITS)) * zeroOdds(this.models, model);
    const bit = this.code < bound ? 0 : 1;
    this.code -= bit * bound;
    this.range = bit === 0 ? bound : this.range - bound;
    adapt(this.models, model, bit);
    this.fill();
    return bit;
  }

  /** The next number of `bits` bits, each bit under the ones before it; uses 2^bits models from `model` on. */
  number(model: number, bits: number): number {
    let path = 1;
    for (let i = 0; i < bits; i++) path = path * 2 + this.bit(model + path);
    return path - (1 << bits);
  }

  /** The next number from 1 to 65535: its length first, then bits that share a model by position. */
  gap(model: number): number {
    const length = this.number(model, 4);
    let value = 1;
    for (let i = 0; i < length; i++) value = value * 2 + this.bit(model + 16 + i);
    return value;
  }
}
