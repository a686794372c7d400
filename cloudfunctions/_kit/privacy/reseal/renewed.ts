import type { Sealed } from '../../../../src/domain/ticket/facts';
import { seal, unseal } from '../../seal';
import { secrets } from '../../secrets';
import { renewDigits } from '../covered-digits';

/** One text that an older key keeps: where it stands, as a path, what stands there and what shall. */
export interface Renewal {
  path: string;
  old: string;
  next: string;
}

const SEALED = /^v1\.([a-z0-9]{1,8})\.[\w-]+$/;

/** Everything in a document that an older key keeps, sealed anew (P4). Text whose key is gone stays as it is. */
export function renewalsOf(value: unknown, path = ''): Renewal[] {
  if (typeof value === 'string') {
    const next = renewed(value);
    return next === value ? [] : [{ path, old: value, next }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => renewalsOf(one, path === '' ? key : `${path}.${key}`));
}

function renewed(text: string): string {
  const keyId = SEALED.exec(text)?.[1];
  if (keyId === undefined) return renewDigits(text);
  const [newest, ...older] = secrets().keys;
  if (keyId === newest?.id || !older.some(({ id }) => id === keyId)) return text;
  return seal(unseal(text as Sealed));
}
