import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** Delivers a ticket's committed messages now instead of at the next tick (N4). Brings forward, never adds: safe from anybody. */
export const deliver = operation<{ delivered: number }>()('notify.deliver', z.object({ ticketId: id }));
