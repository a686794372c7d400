import { newClocks, reinspectionClocks, stopped } from '../clocks';
import { noRung, noSurvey, unheld } from '../initial';
import { leftoverReturned } from '../parts';
import { withdrawn } from '../quote';
import type { Completion, Ticket } from '../state';
import { policyOf } from '../terms';
import type { Change, FoldsOf } from './fold';

const noPhotos = { before: [], during: [], after: [] };

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
    completed(ticket, at, { outcome: 'answered', summary: text, photos: noPhotos, outsidePhone: null }),
  completed: (ticket, { at, outcome, summary, photos, outsidePhone, followOn, late }) => {
    const told = late ? { heardAt: late.sentAt } : {};
    const ended = completed(ticket, at, { outcome, summary, photos, outsidePhone, ...told });
    return followOn ? { ...ended, ...anotherRound(ticket, at), status: 'triaged' } : ended;
  },
  'result-confirmed': ({ completion }, { at, signature }) => ({
    status: 'closed',
    closedAt: at,
    completion: completion && { ...completion, signature: signature ?? null },
  }),
  'result-objected': (ticket, { at }) => ({
    ...anotherRound(ticket, at),
    status: 'reopened',
    closedAt: null,
    clocks: reinspectionClocks(ticket, at),
    newsAt: at,
  }),
  'survey-asked': ({ survey }, { at }) => ({ survey: { ...survey, askedAt: at } }),
  'survey-reminded': ({ survey }, { at }) => ({ survey: { ...survey, remindedAt: at } }),
  'survey-answered': ({ survey }, { at, recovery }) => ({
    survey: { ...survey, answeredAt: survey.answeredAt ?? at, recovery },
  }),
};

type Ending = Pick<Completion, 'outcome' | 'summary' | 'photos' | 'outsidePhone' | 'heardAt'>;

function completed(ticket: Ticket, at: number, ending: Ending): Change {
  return {
    status: 'completed',
    pooled: false,
    offeredAt: null,
    referred: false,
    waiting: null,
    completion: {
      ...ending,
      at,
      fixer: ticket.assignee,
      chargedCents: charge(ticket, ending),
      signature: null,
    },
    quote: withdrawn(ticket.quote, at),
    parts: leftoverReturned(ticket.parts),
    survey: noSurvey,
    newsAt: ending.heardAt ?? at,
    ...stopped(ticket, at),
  };
}

/** Only what was agreed, and only for work that was done (T15). */
function charge({ diagnosis, agreedQuote }: Ticket, { outcome }: Ending): number | null {
  const done = outcome === 'fixed' || outcome === 'partly-fixed';
  return done && diagnosis?.chargeable ? (agreedQuote?.totalCents ?? null) : null;
}

/** Somebody goes again, under a new promise, and what it may cost is agreed anew (T13, T15, T18). */
function anotherRound(ticket: Ticket, at: number): Change {
  return {
    ...unheld,
    dispatchFailed: false,
    failedVisits: 0,
    quote: null,
    agreedQuote: null,
    agreedFinishBy: null,
    clocks: newClocks(at, policyOf(ticket.terms), ticket.classification.urgency),
    rung: noRung,
  };
}
