import { requestFailed } from '../../errors';
import { projectDocument } from '../../projection/compile';
import { addComputed, parseTree } from '../project-tree';
import { objectOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$project`: keeps or drops fields, and computes new ones. */
export const project: StageCompiler = (specification, context) => {
  const spec = objectOf('$project', specification);
  if (Object.keys(spec).length === 0)
    throw requestFailed('$project specification must have at least one field');
  const { kept, computed, kinds } = parseTree(spec, context, true);
  const id = kept.children.get('_id')?.action;
  const inclusive = kinds.has('include') || kinds.has('compute') || (kinds.size === 0 && id === 'include');
  if (inclusive && kinds.has('exclude')) {
    throw requestFailed(
      'Bad projection specification, cannot exclude fields other than _id in an inclusion projection',
    );
  }
  if (inclusive && id === undefined && !computed.children.has('_id')) {
    kept.children.set('_id', { action: 'include', children: new Map() });
  }
  return function* (input) {
    for (const document of input)
      yield addComputed(projectDocument(document, kept, inclusive), computed, document);
  };
};
