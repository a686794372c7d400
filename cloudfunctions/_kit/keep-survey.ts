import { stop } from './refused';
import { _, findById, insert, updateWhere } from './store';
import type { SurveyDoc } from './survey-doc';

const SURVEYS = 'surveys';
const MOST_TRIES = 4;

/** Keeps an answer unless a later one is kept already (V2): a retry that comes late never takes back what was changed since. Gives the one that stands. */
export async function keepSurvey(doc: SurveyDoc): Promise<SurveyDoc> {
  const { _id, ...facts } = doc;
  const data = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, _.set(value)]));
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await insert(SURVEYS, doc)) return doc;
    const older = { _id, revision: _.lt(doc.revision) };
    if ((await updateWhere(SURVEYS, older, data)) === 1) return doc;
    const kept = await findById<SurveyDoc>(SURVEYS, _id);
    if (kept && kept.revision >= doc.revision) return kept;
  }
  return stop('busy');
}
