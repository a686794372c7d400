import { DATABASE_LIMITS } from '../../limits';
import { runPipeline } from '../aggregate/pipeline';
import { invalidParam } from '../errors';
import type { AdminRequest } from '../types';
import { decodeValue } from '../value/decode';
import { encodeDocument } from '../value/encode';
import type { BsonValue } from '../value/types';
import { checkResultSize } from './result-size';
import type { Session } from './session';

const stageOf = (stage: unknown, now: () => number): { name: string; value: BsonValue } => {
  const { stageKey, stageValue } = (stage ?? {}) as { stageKey?: unknown; stageValue?: unknown };
  if (typeof stageKey !== 'string' || typeof stageValue !== 'string') {
    throw invalidParam('every stage needs stageKey and stageValue strings');
  }
  try {
    return { name: stageKey, value: decodeValue(JSON.parse(stageValue) as BsonValue, now) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalidParam(`the value of stage ${stageKey} is not valid JSON`);
  }
};

/** `aggregate()…end()`: at most 20 documents unless the pipeline sets a limit itself. */
export const aggregateDocuments = (body: AdminRequest, session: Session): { list: string[] } => {
  const collection = session.reading(body['collectionName']);
  const { stages } = body;
  if (!Array.isArray(stages)) throw invalidParam('stages must be an array');
  const parsed = stages.map((stage) => stageOf(stage, session.now));
  const limited = parsed.some(({ name }) => name === '$limit');
  if (!limited) parsed.push({ name: '$limit', value: DATABASE_LIMITS.aggregateDefaultLimit });
  const source = {
    now: session.now,
    stats: session.stats,
    collection: (name: string) => session.store.collection(name),
  };
  const list = Array.from(runPipeline(collection.name, parsed, source), encodeDocument);
  checkResultSize(list);
  return { list };
};
