import type { PromiseView, TicketCard } from '../../../src/contract/views';
import { clockState } from '../../../src/domain/policy/clock-reading';
import { contactDueAt } from '../../../src/domain/policy/job-deadlines';
import { DAY_MS, MINUTE_MS } from '../../../src/domain/policy/local-time';
import { calendarsOf } from '../../../src/domain/policy/resolve-calendar';
import type { PauseReason } from '../../../src/domain/policy/service-clock';
import type { Assignee, TicketLink } from '../../../src/domain/ticket/facts';
import { nextPromise } from '../../../src/domain/ticket/next-promise';
import type { Completion, PlanProgress, Ticket } from '../../../src/domain/ticket/state';
import { isEnded } from '../../../src/domain/ticket/status';
import { isRepair } from '../../../src/domain/ticket/endings';
import { isAnswered } from '../../../src/domain/ticket/status-name';
import { policyOf } from '../../../src/domain/ticket/terms';
import { withoutUnsafe } from '../safety/hide';

/** The fields a card needs: lists leave timeline and outbox behind. */
export const cardFields = {
  _id: true,
  number: true,
  version: true,
  status: true,
  classification: true,
  channel: true,
  'place.kind': true,
  'place.area': true,
  text: true,
  unsafe: true,
  photos: true,
  createdAt: true,
  updatedAt: true,
  clocks: true,
  terms: true,
  'assignee.alias': true,
  'assignee.kind': true,
  acceptedAt: true,
  contactedAt: true,
  'plan.alertedAt': true,
  'plan.startedAt': true,
  'plan.clearedAt': true,
  pooled: true,
  urges: true,
  round: true,
  survey: true,
  'completion.at': true,
  'completion.outcome': true,
  'reporter.id': true,
  'waiting.reason': true,
  'waiting.until': true,
  repeatOf: true,
  followers: true,
  referred: true,
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
> & {
  place: { kind: 'house' | 'spot'; area: string };
  assignee?: { alias: string; kind?: Assignee['kind'] } | null;
  acceptedAt?: number | null;
  contactedAt?: number | null;
  plan?: Pick<PlanProgress, 'alertedAt' | 'startedAt' | 'clearedAt'> | null;
  completion?: Pick<Completion, 'at' | 'outcome'> | null;
  reporter: { id: string };
  waiting?: { reason: PauseReason; until: number } | null;
  repeatOf?: TicketLink | null;
  followers?: string[];
  referred?: boolean;
};

/** A ticket in a list (P4: nothing personal in it), as `reader` sees it: whether a survey is owed is the reporter's alone (V2). */
export function ticketCard(
  id: string,
  version: number,
  ticket: CardSource,
  reader: string,
  now: number,
): TicketCard {
  return {
    id,
    number: ticket.number,
    version,
    status: ticket.status,
    answered: isAnswered(ticket),
    unmended: ticket.completion ? !isRepair(ticket.completion.outcome) : false,
    classification: ticket.classification,
    channel: ticket.channel,
    placeKind: ticket.place.kind,
    area: ticket.place.area,
    text: textFor(ticket, reader),
    photoCount: ticket.photos.length,
    cover: coverFor(ticket, reader),
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    promise: promiseOf(ticket, now),
    assigneeAlias: ticket.assignee?.alias ?? null,
    pooled: ticket.pooled,
    urgeCount: ticket.urges.length,
    round: ticket.round,
    waiting: ticket.waiting?.reason ? { reason: ticket.waiting.reason, until: ticket.waiting.until } : null,
    repeat: (ticket.repeatOf ?? null) !== null,
    followerCount: ticket.followers?.length ?? 0,
    referred: ticket.referred ?? false,
    contactBy: contactBy(ticket),
    planBy: planBy(ticket),
    surveyDue: ticket.reporter.id === reader && surveyDue(ticket, now),
  };
}

/** A contractor answers to nobody for the first call (T23). */
function contactBy({ status, assignee, acceptedAt, contactedAt, classification, terms }: CardSource) {
  if (status !== 'accepted' || assignee?.kind === 'vendor' || !acceptedAt || contactedAt) return null;
  return contactDueAt(acceptedAt, policyOf(terms), classification.urgency);
}

function planBy({ status, plan, terms }: CardSource): number | null {
  if (!plan?.alertedAt || plan.startedAt || plan.clearedAt || isEnded(status)) return null;
  return plan.alertedAt + policyOf(terms).planStartMinutes * MINUTE_MS;
}

/** The promise to show (T7); null while it waits and once the work is done or taken back. */
function promiseOf(ticket: Pick<Ticket, 'clocks' | 'terms'>, now: number): PromiseView | null {
  const next = nextPromise(ticket);
  if (!next) return null;
  const calendars = calendarsOf(policyOf(ticket.terms));
  return { ...next, state: clockState(ticket.clocks[next.clock], calendars, now) };
}

function surveyDue(
  { status, survey, completion, terms }: Pick<CardSource, 'status' | 'survey' | 'completion' | 'terms'>,
  now: number,
): boolean {
  if ((status !== 'completed' && status !== 'closed') || !completion || survey.answeredAt !== null)
    return false;
  return now <= completion.at + policyOf(terms).surveyDays * DAY_MS;
}

/** The beginning of the words; for others than their author only when the content check let them pass (P6). */
function textFor(ticket: CardSource, reader: string): string {
  const text = Array.from(ticket.text).slice(0, 60).join('');
  return ticket.reporter.id === reader ? text : withoutUnsafe(text, ticket);
}

/** The first photo that this reader sees on the ticket's page, too (P4, P6). */
function coverFor(ticket: CardSource, reader: string): string | null {
  const photos = ticket.reporter.id === reader ? ticket.photos : withoutUnsafe(ticket.photos, ticket);
  return photos[0] ?? null;
}
