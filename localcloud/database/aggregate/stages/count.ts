import { requestFailed } from '../../errors';
import { textOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$count`: one document with the number of documents, none when there were none. */
export const count: StageCompiler = (specification) => {
  const name = textOf('the count field', specification);
  if (name.startsWith('$') || name.includes('.')) {
    throw requestFailed(`the count field cannot be a $-prefixed path or contain '.': ${name}`);
  }
  return function* (input) {
    let total = 0;
    for (const _document of input) total += 1;
    if (total > 0) yield { [name]: total };
  };
};
