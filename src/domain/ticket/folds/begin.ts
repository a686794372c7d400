import { newClocks } from '../clocks';
import type { EventOf } from '../events';
import { noRung, noSurvey, unheld } from '../initial';
import { planOf } from '../plan-progress';
import type { Ticket } from '../state';
import { policyOf } from '../terms';

/** The first event makes the ticket (T1–T3, T7). */
export function begin(id: string, event: EventOf<'submitted'>): Ticket {
  const { type: _type, by: _by, at, suggested, ...facts } = event;
  return {
    ...facts,
    ...unheld,
    id,
    status: 'submitted',
    followers: [],
    classification: suggested,
    clocks: newClocks(at, policyOf(event.terms), suggested.urgency),
    referred: false,
    dispatchFailed: false,
    declinedBy: [],
    round: 1,
    failedVisits: 0,
    diagnosis: null,
    quote: null,
    agreedQuote: null,
    parts: [],
    agreedFinishBy: null,
    vendorLink: null,
    completion: null,
    closedAt: null,
    urges: [],
    plan: planOf(null, suggested, at),
    repeatOf: null,
    historyChecked: false,
    absorbed: [],
    mergedInto: null,
    survey: noSurvey,
    rung: noRung,
    newsAt: at,
    createdAt: at,
    updatedAt: at,
    timeline: [event],
  };
}
