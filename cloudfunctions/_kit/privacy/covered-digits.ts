import { createHash, createHmac, randomBytes } from 'node:crypto';
import { COVERED_FROM } from '../../../src/domain/privacy/covered';
import { derivedKey, secrets } from '../secrets';

/**
 * Encrypts the middle of a phone number into as many characters as it had digits, so that text keeps its length: rules that count
 * characters, lists that cut text and documents that store it need not know (P4). Four characters carry 48 bits: a hint of the key
 * (8), a nonce (16), the digits under a one-time pad from HMAC-SHA256 of nonce and visible digits (14), a check (10). What can be
 * seen, first three and last four digits, is what every mask in the product shows.
 */
export function coverMiddle(middle: string, visible: string, nonce = randomBytes(2).readUInt16BE(0)): string {
  const { id, key } = derivedKey('covered-digits');
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

/** Every covered number of a text under the newest key; text that has it already stays the same, and equal texts stay equal. */
export function renewDigits(text: string): string {
  const newest = secrets().keys.slice(0, 1);
  return text.replace(WHOLE, (found: string, first: string, gap: string, covered: string, last: string) => {
    const visible = first + last;
    if (openMiddle(covered, visible, newest) !== null) return found;
    const middle = openMiddle(covered, visible);
    if (middle === null) return found;
    return [first, coverMiddle(middle, visible, nonceOf(bitsOf(covered))), last].join(gap);
  });
}

const bitsOf = (covered: string): bigint =>
  Array.from(covered).reduce((sum, one) => (sum << 12n) | BigInt(one.charCodeAt(0) - COVERED_FROM), 0n);
const nonceOf = (bits: bigint): number => Number((bits >> 24n) & 0xffffn);

function openMiddle(covered: string, visible: string, keys = secrets().keys): string | null {
  const bits = bitsOf(covered);
  const nonce = nonceOf(bits);
  for (const { id } of keys) {
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
