import type { TicketView } from '../../../src/contract/views';
import type { Actor } from '../../../src/domain/access/roles';
import { clockState, dueAt, warnAt } from '../../../src/domain/policy/clock-reading';
import { HOUR_MS, MINUTE_MS } from '../../../src/domain/policy/local-time';
import { calendarsOf } from '../../../src/domain/policy/resolve-calendar';
import { autoAcceptAt } from '../../../src/domain/ticket/alarms/closing-alarms';
import { availableActions } from '../../../src/domain/ticket/available-actions';
import type { Ticket } from '../../../src/domain/ticket/state';
import { policyOf } from '../../../src/domain/ticket/terms';
import { timelineFor, type Audience } from '../../../src/domain/ticket/timeline-item';
import { openWords } from '../privacy/boundary';
import { withoutUnsafe } from '../safety/hide';
import { unseal } from '../seal';
import { ticketCard } from './card';
import { courseView } from './course-view';

/** A ticket's page for one person: one audience, personal data only for those who hold the job or own the report (P4). */
export function ticketView(ticket: Ticket, version: number, actor: Actor, now: number): TicketView {
  const policy = policyOf(ticket.terms);
  const mine = ticket.reporter.id === actor.id;
  const follows = ticket.followers.includes(actor.id);
  const holds = ticket.assignee?.id === actor.id;
  const audience: Audience = mine || follows ? 'resident' : 'staff';
  const { completion, assignee, survey } = ticket;
  const view: TicketView = {
    ...ticketCard(ticket.id, version, ticket, actor.id, now),
    communityId: ticket.communityId,
    fullText: ticket.text,
    photos: ticket.photos,
    voice: ticket.voice,
    // WeChat looks at no videos (P6): other residents never see one.
    video: mine || audience === 'staff' ? (ticket.video ?? null) : null,
    slot: ticket.slot,
    place: placeView(ticket, mine || holds || (audience === 'staff' && !isFieldOnly(actor))),
    reporter: {
      name: mine || holds ? unseal(ticket.reporter.name) : ticket.reporter.maskedName,
      phone: mine || holds ? unseal(ticket.reporter.phone) : ticket.reporter.maskedPhone,
      revealed: mine || holds,
      mine,
    },
    assignee: assignee && {
      id: assignee.id,
      alias: assignee.alias,
      phone: follows ? null : unseal(assignee.phone),
      mine: holds,
    },
    clocks: { respond: clockView(ticket, 'respond', now), resolve: clockView(ticket, 'resolve', now) },
    expectedAt: ticket.expectedAt,
    diagnosis: ticket.diagnosis,
    completion: completion && {
      at: completion.at,
      outcome: completion.outcome,
      summary: completion.summary,
      photos: completion.photos,
      fixerAlias: completion.fixer?.alias ?? null,
      outsidePhone: completion.outsidePhone,
      chargedCents: follows ? null : completion.chargedCents,
      signature: follows ? null : completion.signature,
    },
    autoAcceptAt: autoAcceptAt(ticket, policy),
    nextUrgeAt: nextUrgeAt(ticket, policy.urgeEveryMinutes),
    photosNeeded: {
      before: policy.minBeforePhotos,
      during: policy.minConcealedPhotos,
      after: policy.minAfterPhotos,
    },
    ...courseView(ticket, policy, { staff: audience === 'staff', follows }),
    survey: {
      asked: survey.askedAt !== null,
      // Whether and when it was answered is the resident's own business (V2).
      answered: mine && survey.answeredAt !== null,
      editableUntil:
        mine && survey.answeredAt !== null ? survey.answeredAt + policy.surveyEditHours * HOUR_MS : null,
    },
    timeline: timelineFor(ticket.timeline, audience),
    actions: availableActions(ticket, actor, now),
    audience,
  };
  // What somebody wrote into their words is theirs to read again, and for the hands that need to call them (P4).
  const readable = mine ? view : withoutUnsafe(view, ticket);
  return mine || holds ? openWords(readable) : readable;
}

/** Technicians read the room only of the job they hold; the desk needs it to judge and dispatch. */
function isFieldOnly(actor: Actor): boolean {
  return actor.roles.every((role) => role === 'resident' || role === 'technician' || role === 'vendor');
}

function placeView(ticket: Ticket, full: boolean): TicketView['place'] {
  const { place } = ticket;
  return {
    kind: place.kind,
    area: place.area,
    detail: place.kind === 'house' && full ? unseal(place.detail) : null,
    location: place.location ?? null,
  };
}

function clockView(
  ticket: Ticket,
  name: 'respond' | 'resolve',
  now: number,
): TicketView['clocks']['respond'] {
  const calendars = calendarsOf(policyOf(ticket.terms));
  const clock = ticket.clocks[name];
  return {
    dueAt: dueAt(clock, calendars),
    warnAt: warnAt(clock, calendars),
    state: clockState(clock, calendars, now),
  };
}

function nextUrgeAt(ticket: Ticket, everyMinutes: number): number | null {
  const last = ticket.urges[ticket.urges.length - 1];
  return last === undefined ? null : last + everyMinutes * MINUTE_MS;
}
