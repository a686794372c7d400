import { staffRoles, type StaffRole } from '../access/roles';
import type { Ticket } from '../ticket/state';
import type { Person } from './facts';

/** Everybody who ever held the repair's job (C6): a complaint from its page may be about them, so none of them handles it. */
export function ticketSubjects({ timeline }: Pick<Ticket, 'timeline'>): Person[] {
  const people = new Map<string, Person>();
  for (const event of timeline) {
    const id =
      event.type === 'assigned' ? event.assignee.id : event.type === 'job-accepted' ? event.by.id : null;
    if (id === null) continue;
    const alias = event.type === 'assigned' ? event.assignee.alias : event.by.alias;
    people.set(id, { id, alias, roles: rolesOf(id, timeline) });
  }
  return [...people.values()];
}

function rolesOf(id: string, timeline: Ticket['timeline']): StaffRole[] {
  const acted = timeline.filter((event) => event.by.id === id).map((event) => event.by.role);
  const roles = staffRoles.filter((role) => acted.includes(role));
  return roles.length > 0 ? roles : ['technician'];
}
