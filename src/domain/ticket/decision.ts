import type { Actor } from '../access/roles';
import type { CommunityPolicy } from '../policy/community-policy';
import type { Refusal } from '../shared/refusal';
import type { By, TicketEvent } from './events';
import type { Ticket } from './state';

/** What every command carries: the moment (epoch ms) and who, both given by the server. */
export interface Command {
  at: number;
  by: Actor;
  /** when it was done, as the phone says, if it was written without network (T24) */
  doneAt?: number | null;
}

/** A rule: a command and the ticket as it stands give events, or a typed refusal. Pure. */
export type Decision<C extends Command> = (
  command: C,
  ticket: Ticket,
  policy: CommunityPolicy,
) => TicketEvent[] | Refusal;

/** The actor as the record keeps them: the role is the one in which they acted. */
export function signed(
  actor: Actor,
  role: string = actor.roles.find((r) => r !== 'resident') ?? 'resident',
): By {
  return { id: actor.id, alias: actor.alias, role };
}
