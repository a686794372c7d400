// Signed, expiring tokens: whoever holds one may do one thing with one file.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a token allows; `until` in epoch milliseconds. */
export interface Grant {
  may: 'put' | 'get';
  path: string;
  until: number;
}

/** Makes and checks tokens. */
export interface Tokens {
  sign(grant: Grant): string;
  /** The grant of a genuine token for `may`, or why it is refused. */
  verify(token: string, may: Grant['may']): Grant | 'forged' | 'expired';
}

function secretIn(dir: string): Buffer {
  const file = join(dir, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}

/** Tokens signed with a secret kept in `dir`, so that they survive a restart. */
export function openTokens(dir: string, now: () => number): Tokens {
  const secret = secretIn(dir);
  const signature = (payload: string): Buffer => createHmac('sha256', secret).update(payload).digest();
  return {
    sign(grant) {
      const payload = Buffer.from(JSON.stringify([grant.may, grant.path, grant.until])).toString('base64url');
      return `${payload}.${signature(payload).toString('base64url')}`;
    },
    verify(token, may) {
      const [payload = '', signed = ''] = token.split('.');
      const given = Buffer.from(signed, 'base64url');
      const expected = signature(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
      const [granted, path, until] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [
        Grant['may'],
        string,
        number,
      ];
      if (granted !== may) return 'forged';
      return now() > until ? 'expired' : { may, path, until };
    },
  };
}
