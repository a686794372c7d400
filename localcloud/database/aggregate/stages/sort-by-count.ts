import type { StageCompiler } from '../stage';
import { group } from './group';
import { sort } from './sort';

/** `$sortByCount`: groups by an expression and puts the largest groups first. */
export const sortByCount: StageCompiler = (specification, context) => {
  const grouped = group({ _id: specification, count: { $sum: 1 } }, context);
  const sorted = sort({ count: -1 }, context);
  return (input) => sorted(grouped(input));
};
