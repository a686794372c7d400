import type { StaffRole } from '../access/roles';
import { nextAllowed } from '../policy/quiet-hours';
import { isAnswered, statusName } from '../ticket/status-name';
import type { Ticket } from '../ticket/state';
import { policyOf } from '../ticket/terms';
import { links } from './links';
import type { Message, Recipient } from './message';
import type { TemplateKey } from './templates';

/** A message before the document gives it a key. */
export type Draft = Omit<Message, 'key' | 'kind'>;

interface Words {
  title: string;
  body: string;
  /** the short line of the subscription message; the body when absent */
  note?: string;
}

interface Extra {
  urgent?: boolean;
  /** goes out at once although it is night: the person is waiting at the phone for it */
  awaited?: boolean;
  link?: string;
}

/** Writes one message about a ticket; quiet hours hold the push back unless it is urgent or awaited (N6). */
export function draft(
  ticket: Ticket,
  at: number,
  to: Recipient,
  template: TemplateKey,
  words: Words,
  extra: Extra = {},
): Draft {
  const urgent = extra.urgent ?? ticket.classification.urgency === 'emergency';
  const toReporter = to.kind === 'person' && to.id === ticket.reporter.id;
  return {
    to,
    title: words.title,
    body: words.body,
    link:
      extra.link ??
      (toReporter || isFollower(ticket, to) ? links.residentTicket(ticket.id) : links.staffTicket(ticket.id)),
    template,
    values: {
      number: ticket.number,
      area: ticket.place.area,
      status: statusName(ticket.status, isAnswered(ticket)),
      note: words.note ?? words.body,
    },
    at,
    pushAt: urgent || extra.awaited ? at : nextAllowed(at, policyOf(ticket.terms).quietHours),
    urgent,
  };
}

function isFollower(ticket: Ticket, to: Recipient): boolean {
  return to.kind === 'person' && ticket.followers.includes(to.id);
}

/** The reporter, and everybody who follows. */
export function residents(ticket: Ticket): Recipient[] {
  return [ticket.reporter.id, ...ticket.followers].map((id) => ({ kind: 'person', id }));
}

/** Staff of a role in the ticket's community. */
export function staff(ticket: Ticket, ...roles: StaffRole[]): Recipient {
  return { kind: 'roles', roles, communityId: ticket.communityId };
}

/** Whoever holds the job; the desk while nobody does. */
export function holder(ticket: Ticket): Recipient {
  return ticket.assignee ? { kind: 'person', id: ticket.assignee.id } : staff(ticket, 'dispatcher', 'agent');
}
