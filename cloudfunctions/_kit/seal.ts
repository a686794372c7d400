import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '../../src/domain/ticket/facts';
import { derivedKey } from './secrets';

/** Encrypts personal text (P4): AES-256-GCM, `v1.<keyId>.<iv+tag+ciphertext base64url>`. */
export function seal(text: string): Sealed {
  const { id, key } = derivedKey('seal');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `v1.${id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}` as Sealed;
}

/** Opens sealed text with the key it names. Throws when it was tampered with or the key is gone. */
export function unseal(sealed: Sealed): string {
  const [version, keyId, encoded] = sealed.split('.');
  if (version !== 'v1' || !keyId || !encoded) throw new Error('not a sealed text');
  const raw = Buffer.from(encoded, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', derivedKey('seal', keyId).key, raw.subarray(0, 12));
  decipher.setAuthTag(raw.subarray(12, 28));
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8');
}
