import { resolveTerms } from '../../policy/clock-terms';
import { startClock } from '../../policy/clock-steps';
import { stopped } from '../clocks';
import { noRung, noSurvey } from '../initial';
import type { Completion, Ticket } from '../state';
import { policyOf } from '../terms';
import type { Change, FoldsOf } from './fold';

/** How work ends, is judged, and is taken up again (T13, T14, T17, T18, V1). */
export const closingFolds: FoldsOf<
  | 'answered'
  | 'completed'
  | 'result-confirmed'
  | 'result-objected'
  | 'survey-asked'
  | 'survey-reminded'
  | 'survey-answered'
> = {
  answered: (ticket, { at, text }) =>
    completed(ticket, at, {
      outcome: 'answered',
      summary: text,
      photos: { before: [], during: [], after: [] },
    }),
  completed: (ticket, { at, outcome, summary, photos }) =>
    completed(ticket, at, { outcome, summary, photos }),
  'result-confirmed': (_ticket, { at }) => ({ status: 'closed', closedAt: at }),
  'result-objected': reopened,
  'survey-asked': ({ survey }, { at }) => ({ survey: { ...survey, askedAt: at } }),
  'survey-reminded': ({ survey }, { at }) => ({ survey: { ...survey, remindedAt: at } }),
  'survey-answered': ({ survey }, { at, recovery }) => ({
    survey: { ...survey, answeredAt: survey.answeredAt ?? at, recovery },
  }),
};

function completed(ticket: Ticket, at: number, ending: Omit<Completion, 'at' | 'fixer'>): Change {
  return {
    status: 'completed',
    pooled: false,
    completion: { ...ending, at, fixer: ticket.assignee },
    survey: noSurvey,
    newsAt: at,
    ...stopped(ticket, at),
  };
}

/** An objection starts a new promise: the re-inspection within the policy's hours (T18). */
function reopened(ticket: Ticket, { at }: { at: number }): Change {
  const policy = policyOf(ticket.terms);
  const { reinspectHours, warnShare } = policy;
  return {
    status: 'reopened',
    assignee: null,
    clocks: {
      respond: startClock(at, { targetMinutes: reinspectHours * 60, calendar: 'always', warnShare }),
      resolve: startClock(at, resolveTerms(policy, ticket.classification.urgency)),
    },
    rung: noRung,
    newsAt: at,
  };
}
