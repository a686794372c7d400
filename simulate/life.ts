import type { OperationName } from '../src/contract';
import type { TicketView } from '../src/contract/views';
import type { Chance } from './chance';
import type { SimCommunity, SimResident } from './people/communities';

/** One ticket as the people around it live it. */
export interface Life {
  id: string;
  community: SimCommunity;
  /** who reported, with the app or by phone */
  reporter: SimResident;
  byPhone: boolean;
  chance: Chance;
  /** the page as somebody last saw it, and when */
  view: TicketView | null;
  seenAt: number;
  /** somebody means to do something already */
  pending: boolean;
  /** whoever should act has forgotten it until then */
  forgottenUntil: number;
  /** matters the resident has decided to leave alone, so that they are not asked again */
  ignored: Set<string>;
  /** the token of a contractor's link */
  link: string | null;
}

/** What somebody means to do next: when, who by openid, which operation, with what beside ticket and request id. */
export interface Move {
  at: number;
  by: string;
  name: OperationName;
  input: Record<string, unknown>;
}

/** Nobody does anything of their own accord now; `until` when they remember it. */
export interface Forgotten {
  forgottenUntil: number;
}

/** What the people around a ticket do next; null = it is not their turn. */
export type Mind = (life: Life, view: TicketView, now: number) => Move | Forgotten | null;
