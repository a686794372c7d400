import { requestFailed } from '../../errors';
import { over, overPresent, wrongType, type Operators } from './operator';

const arrayOf = (name: string, value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw wrongType(name, 'an array', value);
  return value;
};

const whole = (name: string, value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(name, 'a whole number', value);
  return value;
};

const slice = (array: unknown, first: unknown, count: unknown): unknown[] => {
  const items = arrayOf('$slice', array);
  const start = whole('$slice', first);
  const from = (position: number): number => (position < 0 ? Math.max(0, items.length + position) : position);
  if (count === undefined) return start < 0 ? items.slice(from(start)) : items.slice(0, start);
  const length = whole('$slice', count);
  if (length <= 0) throw requestFailed(`Third argument to $slice must be positive: ${length}`);
  return items.slice(from(start), from(start) + length);
};

/** Array expressions with MongoDB's handling of null, missing and one-element lists. */
export const ARRAYS: Operators = {
  $size: over('$size', 1, 1, (value) => arrayOf('$size', value).length),
  $slice: overPresent('$slice', 2, 3, slice),
  $isArray: over('$isArray', 1, 1, (value) => Array.isArray(value)),
  $reverseArray: overPresent('$reverseArray', 1, 1, (value) =>
    [...arrayOf('$reverseArray', value)].reverse(),
  ),
  $first: overPresent('$first', 1, 1, (value) => arrayOf('$first', value)[0]),
  $last: overPresent('$last', 1, 1, (value) => arrayOf('$last', value).at(-1)),
};
