import { createHmac } from 'node:crypto';
import { normalName, normalPhone } from '../../src/domain/privacy/normalise';
import { derivedKey, secrets } from './secrets';

/** What a blind index is of; each kind has its own space, so that a name can never match a phone. */
type Kind = 'phone' | 'phone-tail' | 'name';

/** Equality search over sealed text (P4): a keyed hash, 22 characters, that cannot be read back without the key. Like person ids
 * it hangs on the oldest key, so that rotating the sealing key leaves every index valid. */
function indexOf(kind: Kind, normal: string): string | null {
  if (normal === '') return null;
  const key = derivedKey('blind-index', secrets().keys.at(-1)?.id).key;
  return createHmac('sha256', key).update(`${kind}:${normal}`).digest('base64url').slice(0, 22);
}

/** The index of a whole phone number, however it was written; null when there is no digit in it. For matching a phone (P1). */
export function phoneIndexOf(phone: string): string | null {
  return indexOf('phone', normalPhone(phone));
}

/** The index of a phone's last four digits, as people say them at the desk; null below four digits. Many people share one. */
export function phoneTailIndexOf(phone: string): string | null {
  const digits = normalPhone(phone);
  return digits.length < 4 ? null : indexOf('phone-tail', digits.slice(-4));
}

/** The index of a whole name, spaces and dots left out; null for an empty one. Parts of a name cannot be searched: an index of
 * single characters would give the name away by counting. */
export function nameIndexOf(name: string): string | null {
  return indexOf('name', normalName(name));
}
