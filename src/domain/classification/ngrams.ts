import type { Units } from './normalise';

/** One n-gram found in a text: its hashed key and the units it covers, from inclusive, to exclusive. */
export interface Gram {
  key: number;
  from: number;
  to: number;
}

/** Keys have 18 bits: few enough to store as small gaps, wide enough that a stranger rarely meets a known key. */
export const KEY_BITS = 18;

/** The longest n-gram the models look at. */
export const MAX_GRAM = 3;

/** The 18-bit key of an n-gram (FNV-1a over UTF-16 units, folded). */
export function gramKey(gram: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> (32 - KEY_BITS)) & ((1 << KEY_BITS) - 1);
}

/** Every distinct n-gram of 1..MAX_GRAM units inside boundaries, each at its first place. */
export function gramsOf(units: Units): Gram[] {
  const seen = new Set<number>();
  const grams: Gram[] = [];
  const { chars } = units;
  for (let from = 0; from < chars.length; from++) {
    let gram = '';
    for (let to = from + 1; to <= chars.length && to <= from + MAX_GRAM; to++) {
      const char = chars[to - 1];
      if (char === undefined || char === ' ') break;
      gram += char;
      const key = gramKey(gram);
      if (seen.has(key)) continue;
      seen.add(key);
      grams.push({ key, from, to });
    }
  }
  return grams;
}
