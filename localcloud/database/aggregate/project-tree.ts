import { requestFailed } from '../errors';
import type { ProjectionNode } from '../projection/projection-tree';
import { numericType, toNumber } from '../value/numbers';
import { isDocument, setField, type BsonValue, type Document } from '../value/types';
import type { Expression, PipelineContext } from './stage';

/** Computed fields of a document, nested as they will stand in it. */
export interface ComputedNode {
  value?: Expression;
  children: Map<string, ComputedNode>;
}

interface Tree {
  kept: ProjectionNode;
  computed: ComputedNode;
  kinds: Set<'include' | 'exclude' | 'compute'>;
}

const isFlag = (value: BsonValue): boolean => typeof value === 'boolean' || numericType(value) !== undefined;

const holdsExpression = (value: Document): boolean => Object.keys(value)[0]?.startsWith('$') === true;

const childOf = <T extends { children: Map<string, T> }>(node: T, name: string, create: () => T): T => {
  const found = node.children.get(name);
  if (found !== undefined) return found;
  const child = create();
  node.children.set(name, child);
  return child;
};

const newKept = (): ProjectionNode => ({ children: new Map() });
const newComputed = (): ComputedNode => ({ children: new Map() });

const walk = <T extends { children: Map<string, T> }>(root: T, path: string[], create: () => T): T =>
  path.reduce((node, name) => childOf(node, name, create), root);

const place = (
  tree: Tree,
  path: string[],
  value: BsonValue,
  context: PipelineContext,
  flags: boolean,
): void => {
  if (path.includes('') || path.some((part) => part.startsWith('$'))) {
    throw requestFailed(`Invalid field path: '${path.join('.')}'`);
  }
  if (isDocument(value) && !holdsExpression(value)) {
    if (Object.keys(value).length === 0) {
      if (flags) throw requestFailed(`an empty object is not a valid value: ${path.join('.')}`);
      walk(tree.computed, path, newComputed).value = () => ({});
    }
    for (const [name, child] of Object.entries(value))
      place(tree, [...path, ...name.split('.')], child, context, flags);
  } else if (flags && isFlag(value)) {
    const action = value === false || toNumber(value) === 0 ? 'exclude' : 'include';
    walk(tree.kept, path, newKept).action = action;
    if (path.join('.') !== '_id') tree.kinds.add(action);
  } else {
    // The place of a computed field stays in what is kept, so that a computed part keeps its siblings' parents.
    if (path.length > 1) walk(tree.kept, path.slice(0, -1), newKept);
    walk(tree.computed, path, newComputed).value = context.expression(value);
    tree.kinds.add('compute');
  }
};

/** Parses the specification of `$project` (`flags`: 1 keeps, 0 drops) or `$addFields` (numbers are values). */
export const parseTree = (specification: Document, context: PipelineContext, flags: boolean): Tree => {
  const tree: Tree = { kept: newKept(), computed: newComputed(), kinds: new Set() };
  for (const [path, value] of Object.entries(specification))
    place(tree, path.split('.'), value, context, flags);
  return tree;
};

const computedValue = (
  current: BsonValue | undefined,
  node: ComputedNode,
  root: Document,
): BsonValue | undefined => {
  if (node.value !== undefined) return node.value(root);
  if (Array.isArray(current)) return current.map((element) => computedValue(element, node, root) ?? element);
  return addComputed(isDocument(current) ? current : {}, node, root);
};

/** A copy of the document with the computed fields in it; what yields nothing is not there. */
export const addComputed = (document: Document, node: ComputedNode, root: Document): Document => {
  const result: Document = { ...document };
  for (const [name, child] of node.children) {
    const value = computedValue(result[name], child, root);
    if (value === undefined) delete result[name];
    else setField(result, name, value);
  }
  return result;
};
