import { DAY_MS } from '../../../src/domain/policy/local-time';
import { linkVendor, type LinkVendor } from '../../../src/domain/ticket/decisions/link-vendor';
import type { Assignee } from '../../../src/domain/ticket/facts';
import { guestIdOf } from '../../_kit/person-id';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { seal } from '../../_kit/seal';
import { takeStep } from '../../_kit/ticket/step';
import { vendorTokenOf } from '../../_kit/ticket/vendor-token';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { load } from '../../_kit/workflow';
import type { Ticket } from '../../../src/domain/ticket/state';

/** T23: hands the job over if need be, and makes the link. A repeated request gives the link as it stands. */
export const vendorLink = procedure('ticket.vendor-link', {
  handle: async (input, call) => {
    const page = await takeStep<LinkVendor>('ticket.vendor-link', input, call, linkVendor, {
      vendor: input.vendor ? contractor(input.vendor) : null,
      reason: input.reason?.trim() || null,
      expiresAt: call.now + input.days * DAY_MS,
    });
    // The issue stands on the ticket only: the page shows that there is a link, never how to make one.
    const { state } = (await load<Ticket>(ticketWorkflow.collection, page.id)) ?? stop('not-found');
    const { issue, expiresAt } = state.vendorLink ?? stop('expired');
    return { token: vendorTokenOf(page.id, issue), expiresAt, ticket: page };
  },
});

/** Somebody known by name and phone only: the same number is the same contractor. */
function contractor({ name, phone }: { name: string; phone: string }): Assignee {
  return { id: guestIdOf(phone), alias: name.trim(), phone: seal(phone), kind: 'vendor' };
}
