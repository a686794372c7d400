import Taro from '@tarojs/taro';
import { identityKey } from './identity';

const keyOf = (name: string) => `${identityKey()}:${name}`;

/** What was kept under `name` for this person, or undefined; never throws. */
export function readStored<T>(name: string): T | undefined {
  try {
    const value: unknown = Taro.getStorageSync(keyOf(name));
    return value === '' || value === null ? undefined : (value as T);
  } catch {
    return undefined;
  }
}

/** Keeps a plain value for this person (at most 1 MB a key); a full phone must not stop anybody, so it never throws. */
export function writeStored(name: string, value: unknown): void {
  try {
    Taro.setStorageSync(keyOf(name), value);
  } catch {
    // Storage is a convenience: the person goes on without a kept draft.
  }
}

/** Forgets what was kept under `name` for this person. */
export function removeStored(name: string): void {
  try {
    Taro.removeStorageSync(keyOf(name));
  } catch {
    // Nothing was kept: nothing to forget.
  }
}
