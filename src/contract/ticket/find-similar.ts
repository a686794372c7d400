import { z } from 'zod';
import { FAULTS } from '../../domain/classification/taxonomy';
import { id } from '../fields';
import { operation } from '../operation';
import type { TicketStatus } from '../../domain/ticket/status';

/** An open report of probably the same fault (T19): nothing personal, and of homes only the caller's own. */
export interface SimilarTicket {
  id: string;
  number: string;
  area: string;
  /** the first 60 characters; null when it is about a neighbour's home */
  text: string | null;
  status: TicketStatus;
  createdAt: number;
  followerCount: number;
  /** its alarm is on (T20): whoever is in danger may join this one, and none that is calmer */
  alarm: boolean;
  /** the caller reported or follows it already */
  mine: boolean;
}

/** Open reports of the same fault at the same place, newest first, at most 3 (T19); work that is done only if it is the caller's own. Refusals: not-allowed (house), expired, not-found (place). */
export const findSimilar = operation<SimilarTicket[]>()(
  'ticket.find-similar',
  z.object({
    place: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('house'), houseId: id }),
      z.object({ kind: z.literal('spot'), scene: z.string().max(32) }),
    ]),
    fault: z.enum(FAULTS),
  }),
);
