import { isDeepStrictEqual } from 'node:util';
import type { SurveyDoc } from '../../cloudfunctions/_kit/survey-doc';
import type { Entry } from '../journal';

/** Surveys whose stored scores are not those last answered (V2). One whose later answer never came back may hold either. */
export function wrongSurveys(entries: readonly Entry[], surveys: readonly SurveyDoc[]): string[] {
  const answers = entries.filter(({ name, outcome }) => name === 'survey.answer' && outcome !== 'refused');
  const last = new Map(answers.map((entry) => [entry.ticketId, entry]));
  return [...last.values()].flatMap(({ ticketId, about, outcome }) => {
    const stored = surveys.filter((doc) => doc.ticketId === ticketId);
    const newest = stored.sort((a, b) => b.changedAt - a.changedAt)[0];
    const right = newest && isDeepStrictEqual(newest.scores, JSON.parse(about));
    return right || outcome === 'unknown'
      ? []
      : [`${ticketId ?? ''}: the survey is not what was answered last`];
  });
}
