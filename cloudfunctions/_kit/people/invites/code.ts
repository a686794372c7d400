import { createHmac, timingSafeEqual } from 'node:crypto';
import { bareCode, CODE_LETTERS } from '../../../../src/domain/people/invite';
import { derivedKey, secrets } from '../../secrets';

const OWN = 8;
const SIGNED = 4;

/** A code for this intention (P1): eight letters of its own and four that sign them. The same request gives the same code. */
export function codeFor(personId: string, requestId: string): string {
  const own = letters(`code:${personId}:${requestId}`, OWN);
  return own + signature(own);
}

/** The id of the invitation behind a typed code; null when it is mistyped or forged, which costs no read. */
export function inviteIdOf(typed: string): string | null {
  const code = bareCode(typed);
  if (code.length !== OWN + SIGNED) return null;
  const own = code.slice(0, OWN);
  const genuine = timingSafeEqual(Buffer.from(signature(own)), Buffer.from(code.slice(OWN)));
  return genuine ? `v${keyed(`id:${own}`).toString('hex').slice(0, 24)}` : null;
}

const signature = (own: string): string => letters(`sign:${own}`, SIGNED);

function letters(text: string, length: number): string {
  return Array.from(keyed(text).subarray(0, length), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join(
    '',
  );
}

function keyed(text: string): Buffer {
  return createHmac('sha256', derivedKey('invite', secrets().keys.at(-1)?.id).key)
    .update(text)
    .digest();
}
