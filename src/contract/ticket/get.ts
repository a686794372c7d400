import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import type { TicketView } from '../views';

/** One ticket with everything on its page, in one read (T11). Refusals: not-found, not-allowed. */
export const get = operation<TicketView>()('ticket.get', z.object({ ticketId: id }));
