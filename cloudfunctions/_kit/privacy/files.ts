import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey, secrets } from '../secrets';
import { stop } from '../refused';

/** A file somebody was shown stays readable for them this long after the page was fetched, at least. */
const WINDOW_MS = 6 * 3_600_000;
const FILE = /^cloud:\/\/([^/]+)\/([^?]+)(?:\?k=([0-9a-z]+)\.([\w-]{16}))?$/;

/** The folder a person uploads into; the mini-program puts it in front of every path. */
export function ownFolder(personId: string): string {
  return `u/${personId}/`;
}

/**
 * A file id as a view hands it out: signed for the person who is shown it (P4). Only with the signature, or for a file of one's
 * own, is a link given or a file id taken back. The signature is the same within six hours, so that pictures stay cached.
 */
export function handOut(fileId: string, personId: string, now: number): string {
  const window = Math.floor(now / WINDOW_MS);
  return `${fileId}?k=${window.toString(36)}.${signature(fileId, personId, window)}`;
}

/** The plain id of a file the person uploaded or was shown; refuses any other, at `field`. Text that is no file id is as it was. */
export function takeBack(text: string, personId: string, now: number, field: string): string {
  if (!text.startsWith('cloud://')) return text;
  const [, host = '', path = '', window, given] = FILE.exec(text) ?? stop('invalid-input', { field });
  const fileId = `cloud://${host}/${path}`;
  const own = path.startsWith(ownFolder(personId)) && !path.includes('..');
  return own || (window && given && isShown(fileId, personId, now, window, given))
    ? fileId
    : stop('not-allowed', { field });
}

function isShown(fileId: string, personId: string, now: number, window: string, given: string): boolean {
  const at = parseInt(window, 36);
  const age = Math.floor(now / WINDOW_MS) - at;
  const expected = Buffer.from(signature(fileId, personId, at));
  // Two windows: a page opened at the end of one is still whole at the beginning of the next. -1: clocks of two instances.
  return age >= -1 && age <= 2 && timingSafeEqual(expected, Buffer.from(given));
}

function signature(fileId: string, personId: string, window: number): string {
  const { key } = derivedKey('file-link', secrets().keys.at(-1)?.id);
  return createHmac('sha256', key)
    .update(`${personId}\n${window}\n${fileId}`)
    .digest('base64url')
    .slice(0, 16);
}
