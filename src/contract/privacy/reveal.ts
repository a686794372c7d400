import { z } from 'zod';
import { revealKinds, revealReasons } from '../../domain/privacy/reveal';
import { id, requestId, words } from '../fields';
import { operation } from '../operation';

/** Who is behind a record, in clear; `room` is null for common areas and people without a house. */
export interface Revealed {
  name: string;
  phone: string;
  room: string | null;
}

/**
 * P4: opens one name and number, and writes down who looked at it, when and why before it answers. The same request twice is one
 * look. Refusals: not-found, not-allowed (also when a complainant asked to stay hidden), reason-missing (words, for `other`).
 */
export const reveal = operation<Revealed>()(
  'privacy.reveal',
  z.object({
    requestId,
    subject: z.object({ kind: z.enum(revealKinds), id }),
    reason: z.enum(revealReasons),
    words: words(100, 0).nullish(),
  }),
);
