import { guestIdOf, personIdOf } from '../../cloudfunctions/_kit/person-id';
import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import type { TicketEventType } from '../../src/domain/ticket/events';
import type { Entry } from '../journal';
import { contractor } from '../people/contractor';

/** What each operation leaves on the timeline. Operations that leave nothing there are absent. */
const traces: Record<string, TicketEventType> = {
  'ticket.review': 'reviewed',
  'ticket.answer': 'answered',
  'ticket.offer': 'offered',
  'ticket.refer': 'referred',
  'ticket.assign': 'assigned',
  'ticket.accept-job': 'job-accepted',
  'ticket.decline-job': 'job-declined',
  'ticket.transfer': 'transferred',
  'ticket.contact': 'contacted',
  'ticket.set-out': 'set-out',
  'ticket.arrive': 'arrived',
  'ticket.no-access': 'access-failed',
  'ticket.diagnose': 'diagnosed',
  'ticket.quote': 'quoted',
  'ticket.accept-quote': 'quote-accepted',
  'ticket.refuse-quote': 'quote-refused',
  'ticket.resume': 'resumed',
  'ticket.reserve-parts': 'parts-reserved',
  'ticket.use-parts': 'parts-used',
  'ticket.note-progress': 'progress-noted',
  'ticket.complete': 'completed',
  'ticket.cannot-serve': 'completed',
  'ticket.confirm-result': 'result-confirmed',
  'ticket.object-result': 'result-objected',
  'ticket.cancel': 'cancelled',
  'ticket.urge': 'urged',
  'ticket.add-facts': 'facts-added',
  'ticket.follow': 'followed',
  'ticket.merge': 'merged',
  'ticket.start-plan': 'plan-started',
  'ticket.do-plan-step': 'plan-step-done',
  'ticket.all-clear': 'all-clear',
  'ticket.change-classification': 'reclassified',
  'ticket.agree-date': 'date-agreed',
  'ticket.vendor-link': 'vendor-linked',
  'survey.answer': 'survey-answered',
};
const linkTraces: Record<string, TicketEventType> = {
  accept: 'job-accepted',
  decline: 'job-declined',
  arrive: 'arrived',
  note: 'progress-noted',
  done: 'completed',
};

/** Steps that phones were told of but no timeline shows (lost), and steps a timeline shows oftener than anybody took them (doubled). */
export function stepsRecorded(
  entries: readonly Entry[],
  tickets: readonly TicketDoc[],
): { lost: string[]; doubled: string[] } {
  const sure = new Map<string, number>();
  const perhaps = new Map<string, number>();
  for (const entry of entries) {
    const key = traceOf(entry);
    if (!key || entry.outcome === 'refused') continue;
    const counts = entry.outcome === 'done' ? sure : perhaps;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = new Map<string, number>();
  for (const { _id, timeline } of tickets)
    for (const [n, event] of timeline.entries()) {
      // A link for a contractor without an account hands the job over in the same step.
      if (event.type === 'assigned' && timeline[n + 1]?.type === 'vendor-linked') continue;
      const key = `${_id} ${event.type} ${event.by.id}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  const told = (key: string): string =>
    `${key}: told ${sure.get(key) ?? 0}, on record ${found.get(key) ?? 0}`;
  return {
    lost: [...sure.keys()].filter((key) => (found.get(key) ?? 0) < (sure.get(key) ?? 0)).map(told),
    doubled: [...sure.keys(), ...perhaps.keys()]
      .filter((key) => (found.get(key) ?? 0) > (sure.get(key) ?? 0) + (perhaps.get(key) ?? 0))
      .map(told),
  };
}

function traceOf({ name, about, ticketId, openid }: Entry): string | null {
  // A contractor acts through whoever holds the link: on the record it is the contractor, whatever phone was used.
  const viaLink = name === 'ticket.vendor-step';
  const type = viaLink ? linkTraces[about] : traces[name];
  return type && ticketId
    ? `${ticketId} ${type} ${viaLink ? guestIdOf(contractor.phone) : personIdOf(openid)}`
    : null;
}
