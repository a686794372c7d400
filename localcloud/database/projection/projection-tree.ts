import { requestFailed } from '../errors';
import { toNumber } from '../value/numbers';
import { isDocument, type BsonValue, type Document } from '../value/types';
import { compileElemMatch, compileSlice, type FieldShaper } from './shapers';

/** What a projection does at one field: keep, drop, reshape, or look further down. */
export interface ProjectionNode {
  action?: 'include' | 'exclude' | FieldShaper;
  children: Map<string, ProjectionNode>;
}

/** A parsed projection. `inclusive`: fields not named are left out. */
export interface ProjectionTree {
  root: ProjectionNode;
  inclusive: boolean;
  /** Paths written `array.$`: only the element the query matched. */
  positional: string[];
}

const shaperOf = (path: string, operand: Document): FieldShaper => {
  const [operator, value] = Object.entries(operand)[0] ?? [];
  if (operator === '$slice') return compileSlice(value as BsonValue);
  if (operator === '$elemMatch') return compileElemMatch(path, value as BsonValue);
  throw requestFailed(`Unsupported projection option: ${path}: { ${operator} }`);
};

const actionOf = (path: string, operand: BsonValue): 'include' | 'exclude' | FieldShaper => {
  if (isDocument(operand)) return shaperOf(path, operand);
  if (typeof operand === 'boolean') return operand ? 'include' : 'exclude';
  const number = toNumber(operand);
  if (number === undefined) throw requestFailed(`Unsupported projection option: ${path}`);
  return number === 0 ? 'exclude' : 'include';
};

const place = (root: ProjectionNode, path: string, action: ProjectionNode['action']): void => {
  let node = root;
  for (const part of path.split('.')) {
    if (part === '') throw requestFailed(`FieldPath '${path}' must not have empty parts`);
    let child = node.children.get(part);
    if (child === undefined) node.children.set(part, (child = { children: new Map() }));
    node = child;
  }
  if (action !== undefined) node.action = action;
};

/** Parses a projection; a mix of kept and dropped fields (other than `_id`) is refused as the server does. */
export const parseProjection = (projection: Document): ProjectionTree => {
  const root: ProjectionNode = { children: new Map() };
  const kinds = new Set<string>();
  const positional: string[] = [];
  for (const [name, operand] of Object.entries(projection)) {
    const path = name.endsWith('.$') ? name.slice(0, -2) : name;
    if (path !== name) positional.push(path);
    const action = actionOf(path, operand);
    if (path !== '_id') kinds.add(typeof action === 'string' ? action : action.kind);
    place(root, path, action);
  }
  const idKept = root.children.get('_id')?.action;
  const inclusive =
    kinds.has('include') || kinds.has('elemMatch') || (kinds.size === 0 && idKept === 'include');
  if (inclusive && kinds.has('exclude')) {
    throw requestFailed('Projection cannot have a mix of inclusion and exclusion.');
  }
  if (inclusive && idKept === undefined) place(root, '_id', 'include');
  return { root, inclusive, positional };
};
