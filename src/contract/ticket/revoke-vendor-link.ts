import { step } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The link to the work order opens nothing any more (T23); the contractor keeps the job until it is transferred. Refusals: wrong-status. */
export const revokeVendorLink = operation<StepReply>()('ticket.revoke-vendor-link', step);
