import { z } from 'zod';
import { operation } from '../operation';

/**
 * P7: takes the caller out of everything that is over, then forgets them. `more`: call again, a long history takes several. Harmless
 * twice. Refusals: too-early (detail: open tickets, complaints), not-allowed (staff leave through their manager first).
 */
export const erase = operation<{ more: boolean }>()('privacy.erase', z.object({ sure: z.literal(true) }));
