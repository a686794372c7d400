import { createHash } from 'node:crypto';

/** The keys of a deployment, from the environment only: `PII_KEYS` = `id:base64,id:base64` (32 bytes each, first one seals). */
export interface Secrets {
  keys: { id: string; key: Buffer }[];
}

let cached: Secrets | null = null;

/** Reads the keys once per instance. Throws, naming the variable, when they are missing or malformed: no silent default. */
export function secrets(env: NodeJS.ProcessEnv = process.env): Secrets {
  cached ??= parse(env.PII_KEYS ?? '');
  return cached;
}

function parse(text: string): Secrets {
  const keys = text
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [id = '', encoded = ''] = part.split(':');
      const key = Buffer.from(encoded, 'base64');
      if (!/^[a-z0-9]{1,8}$/.test(id) || key.length !== 32)
        throw new Error('PII_KEYS: expected id:base64 of 32 bytes');
      return { id, key };
    });
  if (keys.length === 0) throw new Error('PII_KEYS is not set: personal data cannot be sealed');
  return { keys };
}

/** A key for one purpose, derived from the newest or a named master key, so that no key does two jobs. */
export function derivedKey(purpose: string, keyId?: string): { id: string; key: Buffer } {
  const all = secrets().keys;
  const master = keyId === undefined ? all[0] : all.find((entry) => entry.id === keyId);
  if (!master) throw new Error(`PII_KEYS has no key ${keyId ?? ''}`);
  return { id: master.id, key: createHash('sha256').update(purpose).update(master.key).digest() };
}
