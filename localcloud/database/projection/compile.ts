import { matchedIndex } from '../update/positional';
import { readPath, writePath } from '../update/paths';
import { isDocument, setField, type BsonValue, type Document } from '../value/types';
import { parseProjection, type ProjectionNode } from './projection-tree';

/** Cuts a document down to what was asked for. */
export type Projector = (document: Document) => Document;

const descend = (value: BsonValue, node: ProjectionNode, inclusive: boolean): BsonValue | undefined => {
  if (isDocument(value)) return projectDocument(value, node, inclusive);
  // Scalars have no fields: a projection that names fields to keep drops them.
  if (!Array.isArray(value)) return inclusive ? undefined : value;
  return value.map((element) => descend(element, node, inclusive)).filter((element) => element !== undefined);
};

const projectField = (
  value: BsonValue,
  node: ProjectionNode | undefined,
  inclusive: boolean,
): BsonValue | undefined => {
  if (node === undefined) return inclusive ? undefined : value;
  if (typeof node.action === 'object') return node.action.shape(value);
  if (node.action === 'include') return value;
  if (node.action === 'exclude') return undefined;
  return descend(value, node, inclusive);
};

/** Applies a parsed projection to one document. */
export const projectDocument = (document: Document, node: ProjectionNode, inclusive: boolean): Document => {
  const projected: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const kept = projectField(value, node.children.get(name), inclusive);
    if (kept !== undefined) setField(projected, name, kept);
  }
  return projected;
};

/** Compiles a `field()` projection: kept or dropped paths, `$slice`, `$elemMatch` and `array.$`. */
export const compileProjection = (projection: Document, query: Document): Projector => {
  const { root, inclusive, positional } = parseProjection(projection);
  return (document) => {
    for (const path of positional) {
      const parts = path.split('.');
      const array = readPath(document, parts) as BsonValue[] | undefined;
      if (array !== undefined)
        writePath(document, parts, [array[matchedIndex(document, parts, query)] ?? null]);
    }
    return projectDocument(document, root, inclusive);
  };
};
