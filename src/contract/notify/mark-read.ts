import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** Marks the caller's messages read: some, or all that came before a moment. */
export const markRead = operation<{ unread: number }>()(
  'notify.mark-read',
  z.object({ ids: z.array(id).max(100).optional(), before: z.number().int().optional() }),
);
