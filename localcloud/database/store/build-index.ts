import { isArrayIndex } from '../query/path';
import type { IndexDeclaration } from '../types';
import { parseStored } from '../value/decode';
import type { CollectionStore } from './collection-store';
import type { IndexField } from './index-keys';
import type { IndexStore } from './index-store';
import { textOf } from './rows';

const CHUNK = 500;

/** Fields of a declaration; an array position or a direction nobody knows is refused here, naming the index. */
export const fieldsOf = ({ name, fields }: IndexDeclaration): IndexField[] => {
  if (fields.length === 0) throw new Error(`index ${name} has no fields`);
  if (fields.length > 31) throw new Error(`index ${name} has more than 31 fields`);
  return fields.map(([path, direction]) => {
    const parts = path.split('.');
    if (parts.some((part) => part === '' || part.startsWith('$') || isArrayIndex(part))) {
      throw new Error(`index ${name}: '${path}' is not a field path`);
    }
    if (direction !== 1 && direction !== -1) throw new Error(`index ${name}: unknown direction of '${path}'`);
    return { path, parts, direction };
  });
};

/** Fills a new index from the documents already there. */
export const buildIndex = (collection: CollectionStore, index: IndexStore): void => {
  let after = 0;
  for (;;) {
    const rows = collection.scan(after, CHUNK);
    for (const row of rows) index.add(parseStored(textOf(row)), row.rid);
    const last = rows[rows.length - 1];
    if (last === undefined) return;
    after = last.rid;
  }
};
