import type { CommunityPolicy } from '../policy/community-policy';
import { nextAllowed } from '../policy/quiet-hours';
import { resolveCalendar } from '../policy/resolve-calendar';
import { addWorkingMinutes } from '../policy/working-time';
import type { Ticket } from './state';

/** Office time, except that an emergency does not wait for the office to open. */
function inOfficeTime(from: number, minutes: number, ticket: Ticket, policy: CommunityPolicy): number {
  const calendar = ticket.classification.urgency === 'emergency' ? 'always' : 'office';
  return addWorkingMinutes(from, minutes, resolveCalendar(calendar, policy));
}

/** A vendor's own time (T23); what can wait is not noticed at night. */
function inVendorTime(
  from: number,
  what: 'acceptMinutes' | 'arriveMinutes',
  ticket: Ticket,
  policy: CommunityPolicy,
): number {
  const { urgency } = ticket.classification;
  const terms = policy.vendorClocks[urgency];
  const due = addWorkingMinutes(from, terms[what], resolveCalendar(terms.calendar, policy));
  return urgency === 'emergency' ? due : nextAllowed(due, policy.quietHours);
}

/** Until when whoever was asked may say yes (T9, T23); null while nobody is asked. */
export function acceptDueAt(ticket: Ticket, policy: CommunityPolicy): number | null {
  const { status, assignedAt, assignee } = ticket;
  if (status !== 'assigned' || assignedAt === null) return null;
  if (assignee?.kind === 'vendor') return inVendorTime(assignedAt, 'acceptMinutes', ticket, policy);
  return inOfficeTime(assignedAt, policy.dispatch.acceptMinutes, ticket, policy);
}

/** Until when a job may lie in the grab pool before the dispatcher takes over (T9); null while it does not. */
export function grabDueAt(ticket: Ticket, policy: CommunityPolicy): number | null {
  if (!ticket.pooled || ticket.offeredAt === null) return null;
  return inOfficeTime(ticket.offeredAt, policy.dispatch.grabMinutes, ticket, policy);
}

/** By when a vendor who said yes must have been there (T23); null for staff, and once they were. */
export function vendorDueAt(ticket: Ticket, policy: CommunityPolicy): number | null {
  const { assignee, acceptedAt, arrivedAt } = ticket;
  if (assignee?.kind !== 'vendor' || acceptedAt === null || arrivedAt !== null) return null;
  return inVendorTime(acceptedAt, 'arriveMinutes', ticket, policy);
}
