import { z } from 'zod';
import { id, moment, requestId, words } from '../fields';

/** A step on a record: which, and the intention's id. */
export const complaintStep = z.object({ complaintId: id, requestId });

/** Words the complainant will read: with `keepWords` whoever has seen a flagged phrase keeps it (C7). */
export const saidStep = complaintStep.extend({ keepWords: z.boolean().default(false) });

/** Improvements promised after a cause or a suggestion (C12). */
export const improvementDrafts = z
  .array(z.object({ text: words(200), ownerId: id.nullish(), dueAt: moment }))
  .max(5)
  .default([]);
