import { encodeKey } from '../../value/key';
import { setField, type BsonValue, type Document } from '../../value/types';
import { countOf, objectOf, optionalText, textOf } from '../specification';
import type { StageCompiler } from '../stage';
import { valuesAt } from '../values-at';

const KNOWN = [
  'from',
  'startWith',
  'connectFromField',
  'connectToField',
  'as',
  'maxDepth',
  'depthField',
  'restrictSearchWithMatch',
];

/** `$graphLookup`: follows references through another collection, level by level. */
export const graphLookup: StageCompiler = (specification, context) => {
  const spec = objectOf('$graphLookup', specification, KNOWN);
  const from = textOf('$graphLookup from', spec['from']);
  const start = context.expression(spec['startWith'] ?? null);
  const connectFrom = textOf('connectFromField', spec['connectFromField']).split('.');
  const connectTo = textOf('connectToField', spec['connectToField']);
  const as = textOf('as', spec['as']);
  const deepest = spec['maxDepth'] === undefined ? Infinity : countOf('maxDepth', spec['maxDepth'], 0);
  const depthField = optionalText('depthField', spec['depthField']);
  const restriction = objectOf('restrictSearchWithMatch', spec['restrictSearchWithMatch'] ?? {});

  const search = (first: BsonValue[]): Document[] => {
    const found = new Map<string, Document>();
    let frontier = first;
    for (let depth = 0; frontier.length > 0 && depth <= deepest; depth++) {
      const query: Document = { $and: [{ [connectTo]: { $in: frontier } }, restriction] };
      frontier = [];
      for (const document of context.find(from, {
        query,
        sort: [],
        skip: 0,
        limit: Infinity,
        scope: context,
      })) {
        const key = encodeKey(document['_id']).toString('latin1');
        if (found.has(key)) continue;
        found.set(key, depthField === undefined ? document : { ...document, [depthField]: depth });
        frontier.push(...valuesAt(document, connectFrom));
      }
    }
    return [...found.values()];
  };

  return function* (input) {
    for (const document of input) {
      const value = start(document) ?? null;
      const result: Document = { ...document };
      setField(result, as, search(Array.isArray(value) ? value : [value]));
      yield result;
    }
  };
};
