import { z } from 'zod';
import { id, words } from '../fields';
import { operation } from '../operation';
import { complaintFacts, type ComplaintReceipt } from './submit';

/**
 * An agent writes down what was said by phone or at the desk (C2), facts repeated back in `restated`: received and
 * acknowledged in one, with the agent as first contact. With `ticketId` it belongs to that repair's reporter.
 */
export const record = operation<ComplaintReceipt>()(
  'complaint.record',
  complaintFacts.extend({
    communityId: id,
    channel: z.enum(['phone', 'walk-in']),
    area: words(60),
    ticketId: id.nullish(),
    restated: words(500),
  }),
);
