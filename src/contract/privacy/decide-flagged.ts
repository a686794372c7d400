import { z } from 'zod';
import { operation } from '../operation';

/** P6: a reviewer shows a contribution to others again, or keeps it hidden for good. Refusals: not-found, not-allowed, wrong-status (decided). */
export const decideFlagged = operation<{ shown: boolean }>()(
  'privacy.decide-flagged',
  z.object({ checkId: z.string().regex(/^[A-Za-z0-9_:.-]{1,120}$/), show: z.boolean() }),
);
