import { z } from 'zod';
import { words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** Visited, but without a yes: closes by a reviewed decision or orders another round (C6). Refusals: wrong-status, too-early (visit), not-allowed, self-forbidden, reason-missing. */
export const decideClosing = operation<ComplaintView>()(
  'complaint.decide-closing',
  saidStep.extend({ close: z.boolean(), reason: words(500) }),
);
