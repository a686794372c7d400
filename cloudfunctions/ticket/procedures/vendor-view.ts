import { communityIn } from '../../_kit/ticket/community-in';
import { procedure } from '../../_kit/procedure';
import { openVendorLink } from '../../_kit/ticket/open-vendor-link';
import { vendorOrder } from '../../_kit/ticket/vendor-order';

/** T23: whoever holds the link reads this one work order, and nothing else. */
export const vendorView = procedure('ticket.vendor-view', {
  handle: async ({ token }, call) => {
    const { ticket, link } = await openVendorLink(token, call.now);
    return vendorOrder(ticket, link, await communityIn(ticket.communityId));
  },
});
