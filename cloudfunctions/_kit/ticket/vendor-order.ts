import type { VendorOrder, VendorStep } from '../../../src/contract/ticket/vendor-view';
import { dueAt } from '../../../src/domain/policy/clock-reading';
import { calendarsOf } from '../../../src/domain/policy/resolve-calendar';
import { acceptDueAt, vendorDueAt } from '../../../src/domain/ticket/deadlines';
import type { Ticket, VendorLink } from '../../../src/domain/ticket/state';
import { policyOf } from '../../../src/domain/ticket/terms';
import { timelineFor } from '../../../src/domain/ticket/timeline-item';
import { linkIsLive } from '../../../src/domain/ticket/vendor-link';
import { refusedNow } from '../../../src/domain/ticket/when';
import type { CommunityDoc } from '../directory';
import { withoutUnsafe } from '../safety/hide';
import { unseal } from '../seal';
import { vendorActor } from './vendor-actor';

/** A work order as somebody without an account sees it (T23, P4): what is needed to go there and mend it, and nobody's name. */
export function vendorOrder(ticket: Ticket, link: VendorLink, community: CommunityDoc): VendorOrder {
  const policy = policyOf(ticket.terms);
  const { place, acceptedAt, arrivedAt, clocks, assignee } = ticket;
  // Whoever gave the job back reads that it is so, and nothing of those who have it next.
  const theirs = linkIsLive(ticket);
  const order: VendorOrder = {
    number: ticket.number,
    status: ticket.status,
    vendor: theirs ? (assignee?.alias ?? '') : '',
    expiresAt: link.expiresAt,
    classification: ticket.classification,
    // What content safety flagged is for nobody but its author (P6); marked before the digits go, or the mark would not be known again.
    text: withoutNumbers(withoutUnsafe(ticket.text, ticket)),
    photos: ticket.photos,
    dispatchNote: noteFor(ticket),
    slot: ticket.slot,
    place: {
      kind: place.kind,
      area: place.area,
      detail: place.kind === 'house' && theirs && acceptedAt !== null ? unseal(place.detail) : null,
      location: place.location ?? null,
    },
    acceptBy: acceptDueAt(ticket, policy),
    arriveBy: vendorDueAt(ticket, policy),
    finishBy: clocks.resolve.stoppedAt === null ? dueAt(clocks.resolve, calendarsOf(policy)) : null,
    acceptedAt,
    arrivedAt,
    photosNeeded: {
      before: policy.minBeforePhotos,
      during: policy.minConcealedPhotos,
      after: policy.minAfterPhotos,
    },
    desk: { name: community.name, phone: community.hotline },
    timeline: timelineFor(
      ticket.timeline.filter((event) => event.by.id === link.vendorId),
      'staff',
    ),
    steps: theirs ? stepsNow(ticket) : [],
  };
  return withoutUnsafe(order, ticket);
}

const asked = {
  accept: 'accept-job',
  decline: 'decline-job',
  arrive: 'arrive',
  note: 'note-progress',
} as const;

function stepsNow(ticket: Ticket): VendorStep[] {
  const by = vendorActor(ticket);
  const steps = (Object.keys(asked) as (keyof typeof asked)[]).filter(
    (step) => !refusedNow(asked[step], by, ticket) && !(step === 'accept' && ticket.status !== 'assigned'),
  );
  const atWork = ticket.status === 'on-site' || ticket.status === 'repairing';
  return atWork ? [...steps, 'done'] : steps;
}

/** The word that came with the job (T23): of the last time it was given to somebody. */
function noteFor(ticket: Ticket): string | null {
  const given = [...ticket.timeline].reverse().find((event) => event.type === 'assigned');
  return given?.type === 'assigned' && given.note ? withoutNumbers(given.note) : null;
}

/** People write their own number into a report: the desk has it, a stranger with a link needs it not. */
function withoutNumbers(text: string): string {
  return text.replace(/\d(?:[\s-]?\d){6,}/g, (digits) => '*'.repeat(digits.length));
}
