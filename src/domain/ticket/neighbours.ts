import { isShared } from './similar';
import type { Ticket } from './state';

/** How somebody stands to a place, as the server knows it. */
export interface Neighbour {
  homes: readonly { houseId: string; buildingId: string; communityId: string }[];
}

/**
 * Whether a fault is also this person's (T19): any at a place open to all, one of a shared system for those who live in the
 * building, and one inside a home only for those who live there. Otherwise following would be a way to read a neighbour's ticket.
 */
export function concerns(ticket: Pick<Ticket, 'place' | 'classification'>, { homes }: Neighbour): boolean {
  const { place, classification } = ticket;
  if (place.kind === 'spot') return true;
  if (homes.some((home) => home.houseId === place.houseId)) return true;
  return isShared(classification.fault) && homes.some((home) => home.buildingId === place.buildingId);
}
