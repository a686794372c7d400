import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey, secrets } from '../secrets';

/** The token of a contractor's link (T23): `<ticketId>.<issue>.<signature>`, 192 bits that only this deployment can make. */
export function vendorTokenOf(ticketId: string, issue: number): string {
  return `${ticketId}.${issue.toString(36)}.${signature(ticketId, issue)}`;
}

/** Reads a token; null when it is damaged or forged. Whether it still opens anything, the ticket says. */
export function readVendorToken(token: string): { ticketId: string; issue: number } | null {
  const [ticketId = '', issueText = '', given = '', ...rest] = token.split('.');
  const issue = parseInt(issueText, 36);
  if (rest.length > 0 || !Number.isSafeInteger(issue)) return null;
  const expected = signature(ticketId, issue);
  const equal =
    given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  return equal ? { ticketId, issue } : null;
}

function signature(ticketId: string, issue: number): string {
  // The oldest key, as for everything that hangs on walls and in chats: rotating the sealing key must not break it.
  const key = derivedKey('vendor-link', secrets().keys.at(-1)?.id).key;
  return createHmac('sha256', key).update(`${ticketId}.${issue}`).digest('base64url').slice(0, 32);
}
