import { requestFailed } from '../../errors';
import { isDocument } from '../../value/types';
import type { UpdateCompiler } from '../result';

/** `$currentDate` (`true` or `{$type: 'date'}`): the field takes the time of the local cloud's clock. */
export const currentDate: UpdateCompiler = (operand, path, now) => {
  const asDate = operand === true || (isDocument(operand) && operand['$type'] === 'date');
  if (!asDate) throw requestFailed(`$currentDate needs true or {$type: 'date'}: ${path}`);
  return () => new Date(now());
};
