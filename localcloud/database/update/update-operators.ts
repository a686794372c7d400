import { inc, mul } from './operators/arithmetic';
import { max, min, set, setOnInsert, unset } from './operators/assign';
import { bit } from './operators/bit';
import { currentDate } from './operators/current-date';
import { pull, pullAll } from './operators/pull';
import { push } from './operators/push';
import { addToSet, pop } from './operators/set-like';
import type { UpdateCompiler } from './result';

/** Every update operator on a single field; `$rename` moves between two and is handled by the compiler. */
export const UPDATE_OPERATORS: ReadonlyMap<string, UpdateCompiler> = new Map([
  ['$set', set],
  ['$setOnInsert', setOnInsert],
  ['$unset', unset],
  ['$inc', inc],
  ['$mul', mul],
  ['$min', min],
  ['$max', max],
  ['$bit', bit],
  ['$currentDate', currentDate],
  ['$push', push],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$addToSet', addToSet],
]);
