import { requestFailed } from '../../errors';
import { compareSortKeys, parseSortSpec, sortKeysOf } from '../../sort/sort-spec';
import { objectOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$sort` in BSON order; documents that tie keep their order. */
export const sort: StageCompiler = (specification) => {
  const fields = parseSortSpec(objectOf('$sort', specification), '$sort');
  if (fields.length === 0) throw requestFailed('$sort stage must have at least one sort key');
  return (input) =>
    Array.from(input, (document) => ({ document, keys: sortKeysOf(document, fields) }))
      .sort((a, b) => compareSortKeys(a.keys, b.keys, fields))
      .map(({ document }) => document);
};
