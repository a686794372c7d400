import { createHmac } from 'node:crypto';
import { derivedKey, secrets } from './secrets';

/** The id of a person, derived from the WeChat openid and not reversible: safe in documents and replies. It hangs on the
 * oldest key, so that rotating the sealing key never changes who somebody is. */
export function personIdOf(openid: string): string {
  return `p${createHmac('sha256', oldest()).update(openid).digest('hex').slice(0, 20)}`;
}

/** The id of somebody known by a phone number only (T1): the same number is the same person, and it cannot be read back. */
export function guestIdOf(phone: string): string {
  return `g${createHmac('sha256', oldest()).update(`phone:${phone}`).digest('hex').slice(0, 20)}`;
}

function oldest(): Buffer {
  return derivedKey('person-id', oldestId()).key;
}

function oldestId(): string | undefined {
  return secrets().keys.at(-1)?.id;
}
