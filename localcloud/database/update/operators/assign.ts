import { checkStorable } from '../../value/storable';
import { compareValues } from '../../value/compare';
import { KEEP, REMOVE, type UpdateCompiler } from '../result';

/** `$set`: the field takes the value, whatever was there. */
export const set: UpdateCompiler = (operand, path) => {
  checkStorable(operand, path);
  return () => operand;
};

/** `$unset`: the field goes; nothing happens when it is not there. */
export const unset: UpdateCompiler = () => (current) => (current === undefined ? KEEP : REMOVE);

/** `$min`: the smaller of both in BSON order; a missing field takes the value. */
export const min: UpdateCompiler = (operand, path) => {
  checkStorable(operand, path);
  return (current) => (current === undefined || compareValues(operand, current) < 0 ? operand : KEEP);
};

/** `$max`: the greater of both in BSON order; a missing field takes the value. */
export const max: UpdateCompiler = (operand, path) => {
  checkStorable(operand, path);
  return (current) => (current === undefined || compareValues(operand, current) > 0 ? operand : KEEP);
};

/** `$setOnInsert` matters only while an upsert inserts; that is handled where the new document is built. */
export const setOnInsert: UpdateCompiler = () => () => KEEP;
