import { z } from 'zod';
import { cursor, id } from '../fields';
import { operation } from '../operation';
import type { Page, TicketCard } from '../views';

/** Which work to list: my jobs, what waits for the desk, what may be grabbed, what is overdue (T12), everything open, what has ended. */
export const workScopes = ['mine', 'queue', 'pool', 'late', 'open', 'ended'] as const;
export type WorkScope = (typeof workScopes)[number];

/** The workbench of staff (T6, T9): by priority, then by the next deadline; 20 a page. Refusals: not-allowed. */
export const listWork = operation<Page<TicketCard>>()(
  'ticket.list-work',
  z.object({ scope: z.enum(workScopes), communityId: id, cursor }),
);
