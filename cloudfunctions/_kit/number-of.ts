/** Crockford's alphabet: no I, L, O, U, so that a number read aloud stays the same. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** TS261122-7K3MQ: what it is, the day in China, and five letters. */
export function numberOf(prefix: string, now: number, bytes: Uint8Array): string {
  const day = new Date(now + 8 * 3_600_000).toISOString().slice(2, 10).replace(/-/g, '');
  return `${prefix}${day}-${Array.from(bytes, (byte) => ALPHABET[byte % 32]).join('')}`;
}
