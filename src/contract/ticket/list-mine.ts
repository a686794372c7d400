import { z } from 'zod';
import { cursor } from '../fields';
import { operation } from '../operation';
import type { Page, TicketCard } from '../views';

/** The caller's own reports, or those they follow (T19), newest first, 20 a page. */
export const listMine = operation<Page<TicketCard>>()(
  'ticket.list-mine',
  z.object({ filter: z.enum(['active', 'done', 'all', 'followed']).default('all'), cursor }),
);
