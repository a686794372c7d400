import { textOf } from '../specification';
import type { StageCompiler } from '../stage';
import { project } from './project';

/** `$unset`: drops one field or a list of fields. */
export const unset: StageCompiler = (specification, context) => {
  const names = Array.isArray(specification) ? specification : [specification];
  return project(Object.fromEntries(names.map((name) => [textOf('$unset', name), 0])), context);
};
