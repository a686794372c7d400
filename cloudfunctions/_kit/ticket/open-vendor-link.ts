import type { Ticket, VendorLink } from '../../../src/domain/ticket/state';
import { linkOpens } from '../../../src/domain/ticket/vendor-link';
import { stop } from '../refused';
import { load } from '../workflow';
import { readVendorToken } from './vendor-token';
import { ticketWorkflow } from './workflow';

/** Who holds this token, if it is one of ours. Refusals: not-found (forged). */
export function readOr404(token: string): { ticketId: string; issue: number } {
  return readVendorToken(token) ?? stop('not-found');
}

/** The link behind a token, if it still opens this ticket. Refusals: expired (old, revoked, newer issue, or the job went on). */
export function liveLink(ticket: Ticket, issue: number, now: number): VendorLink {
  return linkOpens(ticket, issue, now) && ticket.vendorLink ? ticket.vendorLink : stop('expired');
}

/** The ticket a token opens; one read. */
export async function openVendorLink(
  token: string,
  now: number,
): Promise<{ ticket: Ticket; link: VendorLink }> {
  const { ticketId, issue } = readOr404(token);
  const { state } = (await load<Ticket>(ticketWorkflow.collection, ticketId)) ?? stop('not-found');
  return { ticket: state, link: liveLink(state, issue, now) };
}
