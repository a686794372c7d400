import { newClocks } from '../clocks';
import type { EventOf } from '../events';
import { noRung, noSurvey } from '../initial';
import type { Ticket } from '../state';
import { policyOf } from '../terms';

/** The first event makes the ticket (T1–T3, T7). */
export function begin(id: string, event: EventOf<'submitted'>): Ticket {
  const { type: _type, by: _by, at, suggested, ...facts } = event;
  return {
    ...facts,
    id,
    status: 'submitted',
    followers: [],
    classification: suggested,
    clocks: newClocks(at, policyOf(event.terms), suggested.urgency),
    assignee: null,
    pooled: false,
    declinedBy: [],
    round: 1,
    acceptedAt: null,
    contactedAt: null,
    expectedAt: null,
    arrivedAt: null,
    diagnosis: null,
    completion: null,
    closedAt: null,
    urges: [],
    survey: noSurvey,
    rung: noRung,
    newsAt: at,
    createdAt: at,
    updatedAt: at,
    timeline: [event],
  };
}
