import type { TicketLink } from '../facts';

/** How tickets of the same fault hang together (T19, T22). */
export type LinkEvent =
  | { type: 'history-checked'; repeatOf: TicketLink | null }
  | { type: 'followed'; follower: string }
  /** on the ticket that is worked on: another one and its people join it */
  | { type: 'absorbed'; duplicate: TicketLink; people: string[] }
  | { type: 'released'; duplicate: TicketLink; reason: string }
  /** on the duplicate */
  | { type: 'merged'; into: TicketLink; reason: string | null }
  | { type: 'unmerged'; from: TicketLink; reason: string };
