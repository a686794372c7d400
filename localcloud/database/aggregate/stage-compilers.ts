import type { StageCompiler } from './stage';
import { addFields } from './stages/add-fields';
import { bucket } from './stages/bucket';
import { bucketAuto } from './stages/bucket-auto';
import { count } from './stages/count';
import { facet } from './stages/facet';
import { graphLookup } from './stages/graph-lookup';
import { group } from './stages/group';
import { lookup } from './stages/lookup';
import { match } from './stages/match';
import { project } from './stages/project';
import { redact } from './stages/redact';
import { replaceRoot, replaceWith } from './stages/replace-root';
import { sort } from './stages/sort';
import { sortByCount } from './stages/sort-by-count';
import { unionWith } from './stages/union-with';
import { unset } from './stages/unset';
import { unwind } from './stages/unwind';
import { limit, sample, skip } from './stages/window';

/** Every stage that may follow the first; `$geoNear` reads the collection itself and is planned apart. */
export const STAGE_COMPILERS: ReadonlyMap<string, StageCompiler> = new Map([
  ['$addFields', addFields],
  ['$set', addFields],
  ['$bucket', bucket],
  ['$bucketAuto', bucketAuto],
  ['$count', count],
  ['$facet', facet],
  ['$graphLookup', graphLookup],
  ['$group', group],
  ['$limit', limit],
  ['$lookup', lookup],
  ['$match', match],
  ['$project', project],
  ['$redact', redact],
  ['$replaceRoot', replaceRoot],
  ['$replaceWith', replaceWith],
  ['$sample', sample],
  ['$skip', skip],
  ['$sort', sort],
  ['$sortByCount', sortByCount],
  ['$unionWith', unionWith],
  ['$unset', unset],
  ['$unwind', unwind],
]);
