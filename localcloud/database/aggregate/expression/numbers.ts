import { requestFailed } from '../../errors';
import { numericType } from '../../value/numbers';
import { typeName } from '../../value/type-names';
import type { BsonValue } from '../../value/types';
import { over, overPresent, wrongType, type Operators } from './operator';

const numberOf = (name: string, value: unknown): number => {
  if (typeof value !== 'number') throw wrongType(name, 'numbers', value);
  return value;
};

const remainder = (a: unknown, b: unknown): number => {
  const divisor = numberOf('$mod', b);
  if (divisor === 0) throw requestFailed("can't $mod by zero");
  return numberOf('$mod', a) % divisor;
};

/** Half to even, as MongoDB rounds. */
const roundHalfEven = (value: number): number => {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
};

const toPlaces = (name: string, cut: (value: number) => number) =>
  overPresent(name, 1, 2, (value: unknown, places: unknown = 0) => {
    const number = numberOf(name, value);
    const digits = numberOf(name, places);
    if (!Number.isInteger(digits) || digits < -20 || digits > 100) {
      throw requestFailed(`cannot apply ${name} with precision value ${digits} outside of [-20, 100]`);
    }
    if (!Number.isFinite(number)) return number;
    // Shifting by the decimal exponent keeps 2.675 from turning into 267.49999….
    const shifted = cut(Number(`${number}e${digits}`));
    return Number.isNaN(shifted) ? number : Number(`${shifted}e${-digits}`);
  });

/** Number expressions which mingo refuses null, or takes only in one of the two notations. */
export const NUMBERS: Operators = {
  $mod: overPresent('$mod', 2, 2, remainder),
  $round: toPlaces('$round', roundHalfEven),
  $trunc: toPlaces('$trunc', Math.trunc),
  $type: over('$type', 1, 1, (value) => typeName(value as BsonValue | undefined)),
  $isNumber: over('$isNumber', 1, 1, (value) => numericType(value as BsonValue | undefined) !== undefined),
};
