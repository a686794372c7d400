import type { Relation } from '../../../../src/domain/people/relation';
import type { Message } from '../../../../src/domain/notification/message';
import type { Sealed } from '../../../../src/domain/ticket/facts';

/** Who asked for which house, and what became of it. */
export const BINDINGS = 'bindings';

/** One person and one house (P1): asked for, bound, declined or ended. Access itself stands in the person's document; this is the
 * record of how it came and went. */
export interface BindingDoc {
  _id: string;
  communityId: string;
  houseId: string;
  personId: string;
  relation: Relation;
  status: 'pending' | 'active' | 'declined' | 'ended';
  /** how it came about */
  way: 'phone' | 'invite' | 'agent';
  /** 3栋2单元 and the sealed room, so that a list needs no further read */
  area: string;
  detail: Sealed;
  name: Sealed;
  phone: Sealed;
  match: 'phone' | 'name' | 'none';
  disputed: boolean;
  askedAt: number;
  decidedAt: number | null;
  decidedBy: string | null;
  /** why it was declined or ended */
  reason: string;
  /** counts what was to be told, so that emptying the outbox loses nothing that came meanwhile */
  version: number;
  /** messages committed with the decision, until they are in the inbox (N4) */
  outbox: Message[];
  /** when somebody looks what it owes, epoch ms; null = nothing */
  wakeAt: number | null;
}

/** A binding that nobody is to be told of. */
export const nothingOwed = { version: 0, outbox: [] as Message[], wakeAt: null };

/** The id of the record of one person and one house. */
export function bindingIdOf(houseId: string, personId: string): string {
  return `${houseId}:${personId}`;
}
