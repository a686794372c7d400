import type { Ticket } from './state';

type Linked = Pick<Ticket, 'vendorLink' | 'assignee'>;

/** There is a link that nobody revoked, and the job is still with the contractor it was made for (T23). Its date is another question. */
export function linkIsLive({ vendorLink, assignee }: Linked): boolean {
  return vendorLink?.revoked === false && vendorLink.vendorId === assignee?.id;
}

/** Whether this issue of the link opens the work order at `now` (T23). */
export function linkOpens(ticket: Linked, issue: number, now: number): boolean {
  const { vendorLink } = ticket;
  return linkIsLive(ticket) && vendorLink?.issue === issue && now < vendorLink.expiresAt;
}
