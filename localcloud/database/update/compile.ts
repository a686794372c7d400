import { requestFailed, unknownOperator } from '../errors';
import { isDocument, type BsonValue, type Document } from '../value/types';
import { expandPositions, isPositional } from './positional';
import { readPath, removePath, writePath } from './paths';
import { KEEP, REMOVE, type FieldUpdate } from './result';
import { UPDATE_OPERATORS } from './update-operators';
import { valuesEqual } from '../value/compare';

/** One field to update. `from` is set for `$rename`: the path its value is taken from. */
export interface PathUpdate {
  path: string;
  update: FieldUpdate;
  from?: string;
}

/** A compiled update: changes a document in place. `query` tells the positional `$` which element matched. */
export type Updater = (document: Document, query: Document) => void;

const checkPath = (path: string): void => {
  const parts = path.split('.');
  if (parts.includes('')) {
    throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`);
  }
  const dollar = parts.find((part) => part.startsWith('$') && !isPositional(part));
  if (dollar !== undefined) {
    throw requestFailed(`The dollar ($) prefixed field '${dollar}' in '${path}' is not valid for storage.`);
  }
};

const compileRename = (path: string, target: BsonValue): PathUpdate => {
  if (typeof target !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}`);
  if (target === path) throw requestFailed(`The source and target field for $rename must differ: ${path}`);
  checkPath(target);
  return { path: target, from: path, update: () => KEEP };
};

const compileOperator = (operator: string, fields: BsonValue, now: () => number): PathUpdate[] => {
  const compiler = UPDATE_OPERATORS.get(operator);
  if (compiler === undefined && operator !== '$rename')
    throw unknownOperator(`Unknown modifier: ${operator}`);
  if (!isDocument(fields))
    throw requestFailed(`Modifiers operate on fields but we found another type for ${operator}`);
  return Object.entries(fields).map(([path, operand]) => {
    checkPath(path);
    return compiler === undefined
      ? compileRename(path, operand)
      : { path, update: compiler(operand, path, now) };
  });
};

const checkConflicts = (updates: PathUpdate[]): void => {
  const paths = updates.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])).sort();
  for (let i = 1; i < paths.length; i++) {
    const before = paths[i - 1] as string;
    const path = paths[i] as string;
    if (path === before || path.startsWith(`${before}.`)) {
      throw requestFailed(`Updating the path '${path}' would create a conflict at '${before}'`);
    }
  }
};

const applyOne = (document: Document, { path, update, from }: PathUpdate): void => {
  const parts = path.split('.');
  if (from !== undefined) {
    const source = from.split('.');
    const moved = readPath(document, source);
    if (moved === undefined) return;
    removePath(document, source);
    writePath(document, parts, moved);
    return;
  }
  const outcome = update(readPath(document, parts), document);
  if (outcome === REMOVE) removePath(document, parts);
  else if (outcome !== KEEP) writePath(document, parts, outcome);
};

const checkId = (before: BsonValue | undefined, after: BsonValue | undefined): void => {
  if (before !== undefined && (after === undefined || !valuesEqual(before, after))) {
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'");
  }
};

/** Compiles update operators; an unknown one, a conflict between paths or a bad operand is refused by name. */
export const compileUpdate = (data: Document, now: () => number): Updater => {
  const plain = Object.keys(data).find((key) => !key.startsWith('$'));
  if (plain !== undefined)
    throw requestFailed(`the update operation document must contain atomic operators: ${plain}`);
  const updates = Object.entries(data).flatMap(([operator, fields]) =>
    compileOperator(operator, fields, now),
  );
  if (updates.length === 0)
    throw requestFailed('update is empty: nothing to set, an empty object needs command.set({})');
  checkConflicts(updates);
  // New fields appear in the order of their names, whatever operator brings them, as on the server.
  updates.sort((a, b) => (a.path < b.path ? -1 : 1));
  return (document, query) => {
    const id = document['_id'];
    for (const update of updates) {
      for (const expanded of expandPositions(update, document, query)) applyOne(document, expanded);
    }
    checkId(id, document['_id']);
  };
};
