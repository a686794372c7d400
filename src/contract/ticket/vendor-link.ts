import { z } from 'zod';
import { outsidePhone, step, words } from '../fields';
import { operation } from '../operation';
import type { TicketView } from '../views';

/** A link for a contractor who has no account (T23): `token` opens one work order until `expiresAt` or until it is revoked. */
export interface VendorLink {
  token: string;
  expiresAt: number;
  ticket: TicketView;
}

/**
 * Makes the link to one work order for the contractor who has it (T23). With `vendor` the job first goes to that contractor, known by
 * name and phone only. A new link makes the older one useless; the same request gives the same link again.
 * Refusals: wrong-status, not-allowed, invalid-input (vendor: nobody named and no vendor holds it), reason-missing (taken from somebody else).
 */
export const vendorLink = operation<VendorLink>()(
  'ticket.vendor-link',
  step.extend({
    vendor: z.object({ name: words(30), phone: outsidePhone }).nullish(),
    /** why it goes to a contractor; needed when somebody else has the job */
    reason: words(200, 0).nullish(),
    days: z.number().int().min(1).max(30).default(7),
  }),
);
