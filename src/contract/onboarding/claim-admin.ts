import { z } from 'zod';
import { operation } from '../operation';

/** Makes the caller the first administrator (P3): the code works once and until its date. Refusals: not-found (wrong code, or none was set), expired (used or too late). */
export const claimAdmin = operation<{ alias: string }>()(
  'onboarding.claim-admin',
  z.object({ code: z.string().min(8).max(80) }),
);
