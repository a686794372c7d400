import { dueAt } from '../policy/clock-reading';
import { HOUR_MS, MINUTE_MS } from '../policy/local-time';
import { calendarsOf } from '../policy/resolve-calendar';
import { signed, type Command } from './decision';
import type { ClockName } from './events';
import type { Happened } from './events/happened';
import type { Ticket } from './state';
import { policyOf } from './terms';

/** A phone is believed for one long shift; what is older is recorded as of now. */
const BELIEVED_MS = 12 * HOUR_MS;
/** Sending takes a moment: what arrives this soon was not late. */
const AT_ONCE_MS = 2 * MINUTE_MS;

/**
 * When a step happened, for its event. One that was written without network (T24) says when it was done; it counts from then if
 * nothing has happened on the ticket since and no promise has fallen due since. Otherwise it counts from when it was heard, so
 * that a broken promise stays broken and the record never runs backwards. Both moments are kept with it.
 */
export function happened(command: Command, ticket: Ticket): Happened {
  const told = heard(command, ticket);
  if (!told.late) return told;
  const { doneAt, sentAt } = told.late;
  const counts = doneAt >= ticket.updatedAt && !fellDue(ticket, doneAt, sentAt);
  return { ...told, at: counts ? doneAt : sentAt };
}

/** As {@link happened} for what makes a promise wait, or is somebody else's to answer: its own time is told, but it counts from when it was heard. */
export function heard({ at, by, doneAt }: Command, ticket: Ticket): Happened {
  const now = { at, by: signed(by) };
  const since = Math.max(ticket.assignedAt ?? ticket.createdAt, at - BELIEVED_MS);
  if (typeof doneAt !== 'number' || doneAt < since || doneAt > at - AT_ONCE_MS) return now;
  return { ...now, late: { doneAt: Math.floor(doneAt), sentAt: at } };
}

/** When the service, and with it everybody else, heard of it (epoch ms). */
export const heardAt = ({ at, late }: { at: number; late?: Happened['late'] }): number => late?.sentAt ?? at;

function fellDue({ clocks, terms }: Ticket, after: number, until: number): boolean {
  const calendars = calendarsOf(policyOf(terms));
  const names: ClockName[] = ['respond', 'resolve'];
  return names.some((name) => {
    const due = clocks[name].stoppedAt === null ? dueAt(clocks[name], calendars) : null;
    return due !== null && due > after && due <= until;
  });
}
