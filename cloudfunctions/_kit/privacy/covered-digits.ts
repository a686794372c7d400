import { createHash, createHmac, randomBytes } from 'node:crypto';
import { COVERED_FROM } from '../../../src/domain/privacy/covered';
import { derivedKey, secrets } from '../secrets';

/**
 * Encrypts the middle of a phone number into as many characters as it had digits, so that text keeps its length: rules that count
 * characters, lists that cut text and documents that store it need not know (P4). Four characters carry 48 bits: a hint of the key
 * (8), a nonce (16), the digits under a one-time pad from HMAC-SHA256 of nonce and visible digits (14), a check (10). What can be
 * seen, first three and last four digits, is what every mask in the product shows.
 */
export function coverMiddle(middle: string, visible: string): string {
  const { id, key } = derivedKey('covered-digits');
  const nonce = randomBytes(2).readUInt16BE(0);
  const { pad, check } = padOf(key, nonce, visible, middle);
  const bits =
    (BigInt(hintOf(id)) << 40n) |
    (BigInt(nonce) << 24n) |
    (BigInt(Number(middle) ^ pad) << 10n) |
    BigInt(check);
  return [36n, 24n, 12n, 0n]
    .map((shift) => String.fromCharCode(COVERED_FROM + Number((bits >> shift) & 0xfffn)))
    .join('');
}

const WHOLE = /(\d{3})([- ]?)([\uE000-\uEFFF]{4})\2(\d{4})/g;

/** Opens every covered number of a text; what was cut or belongs to a key that is gone stays covered. */
export function openDigits(text: string): string {
  return text.replace(WHOLE, (found: string, first: string, gap: string, covered: string, last: string) => {
    const middle = openMiddle(covered, first + last);
    return middle === null ? found : [first, middle, last].join(gap);
  });
}

function openMiddle(covered: string, visible: string): string | null {
  const bits = Array.from(covered).reduce(
    (sum, one) => (sum << 12n) | BigInt(one.charCodeAt(0) - COVERED_FROM),
    0n,
  );
  const nonce = Number((bits >> 24n) & 0xffffn);
  for (const { id } of secrets().keys) {
    if (hintOf(id) !== Number(bits >> 40n)) continue;
    const { key } = derivedKey('covered-digits', id);
    const digits = Number((bits >> 10n) & 0x3fffn) ^ padOf(key, nonce, visible, '').pad;
    const middle = String(digits).padStart(4, '0');
    if (digits <= 9999 && padOf(key, nonce, visible, middle).check === Number(bits & 0x3ffn)) return middle;
  }
  return null;
}

function padOf(key: Buffer, nonce: number, visible: string, middle: string): { pad: number; check: number } {
  const of = (text: string): number => createHmac('sha256', key).update(text).digest().readUInt16BE(0);
  return {
    pad: of(`pad:${nonce}:${visible}`) & 0x3fff,
    check: of(`check:${nonce}:${visible}:${middle}`) & 0x3ff,
  };
}

function hintOf(keyId: string): number {
  return createHash('sha256').update(keyId).digest().readUInt8(0);
}
