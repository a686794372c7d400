import { revokeVendorLink as decide } from '../../../src/domain/ticket/decisions/revoke-vendor-link';
import { step } from '../../_kit/ticket/step';

/** T23. */
export const revokeVendorLink = step('ticket.revoke-vendor-link', decide, () => ({}));
