/** The digits of packed numbers: printable ASCII without quotes, backslash, `$` and `<`, safe in any string or page. */
export const DIGITS =
  '!#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** How many digits an arithmetic code is written in. */
export const RADIX = DIGITS.length;

/** Ranges stay between FLOOR and FLOOR × RADIX. */
export const FLOOR = 1 << 24;

/** Fresh bit models, two counts each, zeros and ones seen, as if half of either had been; reader and writer each hold one set. */
export const freshModels = (count: number): Int32Array => new Int32Array(2 * count).fill(1);

/** How much of a range is for a zero under a bit model: whole numbers below 2^53, so every engine rounds alike. */
export const zeroPart = (models: Int32Array, model: number, range: number): number => {
  const zeros = models[2 * model] ?? 1;
  return Math.floor((range * zeros) / (zeros + (models[2 * model + 1] ?? 1)));
};

/** Counts the bit seen under a bit model. */
export const count = (models: Int32Array, model: number, bit: number): void => {
  models[2 * model + bit] = (models[2 * model + bit] ?? 1) + 2;
};

/** Reads the numbers that the training script packed: an adaptive binary arithmetic code in base RADIX. */
export class PackedReader {
  private readonly models: Int32Array;
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
    const bound = zeroPart(this.models, model, this.range);
    const bit = this.code < bound ? 0 : 1;
    this.code -= bit * bound;
    this.range = bit === 0 ? bound : this.range - bound;
    count(this.models, model, bit);
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
