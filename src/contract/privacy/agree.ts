import { z } from 'zod';
import { operation } from '../operation';

/** P4: the caller read what is kept and why, and agreed; kept with the moment, once a version. */
export const agree = operation<{ version: number; at: number }>()(
  'privacy.agree',
  z.object({ version: z.number().int().min(1).max(1000) }),
);
