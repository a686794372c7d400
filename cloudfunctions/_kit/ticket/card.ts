import type { PromiseView, TicketCard } from '../../../src/contract/views';
import { clockState, dueAt } from '../../../src/domain/policy/clock-reading';
import { calendarsOf } from '../../../src/domain/policy/resolve-calendar';
import type { ClockName } from '../../../src/domain/ticket/events';
import type { Ticket } from '../../../src/domain/ticket/state';
import { policyOf } from '../../../src/domain/ticket/terms';

/** The fields a card needs: lists leave timeline, outbox and photos behind. */
export const cardFields = {
  _id: true,
  number: true,
  version: true,
  status: true,
  classification: true,
  channel: true,
  'place.area': true,
  text: true,
  photos: true,
  createdAt: true,
  updatedAt: true,
  clocks: true,
  terms: true,
  'assignee.alias': true,
  pooled: true,
  urges: true,
  round: true,
  survey: true,
  rank: true,
} as const;

/** What {@link cardFields} brings back. */
export type CardSource = Pick<
  Ticket,
  | 'number'
  | 'status'
  | 'classification'
  | 'channel'
  | 'text'
  | 'photos'
  | 'createdAt'
  | 'updatedAt'
  | 'clocks'
  | 'terms'
  | 'pooled'
  | 'urges'
  | 'round'
  | 'survey'
> & { place: { area: string }; assignee?: { alias: string } | null };

/** A ticket in a list (P4: nothing personal in it). */
export function ticketCard(id: string, version: number, ticket: CardSource, now: number): TicketCard {
  return {
    id,
    number: ticket.number,
    version,
    status: ticket.status,
    classification: ticket.classification,
    channel: ticket.channel,
    area: ticket.place.area,
    text: Array.from(ticket.text).slice(0, 60).join(''),
    photoCount: ticket.photos.length,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    promise: promiseOf(ticket, now),
    assigneeAlias: ticket.assignee?.alias ?? null,
    pooled: ticket.pooled,
    urgeCount: ticket.urges.length,
    round: ticket.round,
    surveyDue: surveyDue(ticket),
  };
}

/** The deadline that counts now (T7); null once the work is done or taken back. */
export function promiseOf(ticket: Pick<Ticket, 'clocks' | 'terms'>, now: number): PromiseView | null {
  const name: ClockName = ticket.clocks.respond.stoppedAt === null ? 'respond' : 'resolve';
  const clock = ticket.clocks[name];
  if (clock.stoppedAt !== null) return null;
  const calendars = calendarsOf(policyOf(ticket.terms));
  const due = dueAt(clock, calendars);
  return due === null ? null : { clock: name, dueAt: due, state: clockState(clock, calendars, now) };
}

function surveyDue(ticket: Pick<Ticket, 'status' | 'survey'>): boolean {
  const finished = ticket.status === 'completed' || ticket.status === 'closed';
  return finished && ticket.survey.answeredAt === null;
}
