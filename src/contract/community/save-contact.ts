import { z } from 'zod';
import { operation } from '../operation';

/** Keeps the caller's name and phone for the next report. Refusals: invalid-input (name, phone). */
export const saveContact = operation<{ name: string; phone: string }>()(
  'community.save-contact',
  z.object({ name: z.string().max(20_000), phone: z.string().max(20_000) }),
);
