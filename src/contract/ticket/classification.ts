import { z } from 'zod';
import { CATEGORIES, FAULTS, PLANS, PRIORITIES, URGENCIES } from '../../domain/classification/taxonomy';

/** A whole classification as a person confirms it (T4–T6, T20). */
export const classification = z.object({
  category: z.enum(CATEGORIES),
  fault: z.enum(FAULTS),
  urgency: z.enum(URGENCIES),
  plan: z.enum(PLANS).nullable(),
  priority: z.enum(PRIORITIES),
});
