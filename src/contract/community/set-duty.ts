import { z } from 'zod';
import { operation } from '../operation';

/** Goes on or off duty (P3, T9). */
export const setDuty = operation<{ onDuty: boolean }>()(
  'community.set-duty',
  z.object({ onDuty: z.boolean() }),
);
