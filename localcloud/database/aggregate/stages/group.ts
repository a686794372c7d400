import { requestFailed } from '../../errors';
import { encodeKey } from '../../value/key';
import type { BsonValue } from '../../value/types';
import { compileAccumulators, type RunningGroup } from '../accumulators/compile';
import { objectOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$group`: one document per distinct `_id`, in order of first appearance; memory grows with groups only. */
export const group: StageCompiler = (specification, context) => {
  const { _id: idSource, ...fields } = objectOf('$group', specification);
  if (idSource === undefined) throw requestFailed('a group specification must include an _id');
  const id = context.expression(idSource);
  const start = compileAccumulators(fields, context);
  return function* (input) {
    const groups = new Map<string, { id: BsonValue; running: RunningGroup }>();
    for (const document of input) {
      const value = id(document) ?? null;
      const key = encodeKey(value).toString('latin1');
      let found = groups.get(key);
      if (found === undefined) groups.set(key, (found = { id: value, running: start() }));
      found.running.add(document);
    }
    for (const found of groups.values()) yield { _id: found.id, ...found.running.result() };
  };
};
