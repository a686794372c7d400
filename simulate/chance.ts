/** Repeatable chance: the same seed and name draw the same lot, whatever others draw meanwhile. */
export interface Chance {
  /** from 0 up to, never reaching, 1 */
  next(): number;
  /** true with this probability */
  yes(probability: number): boolean;
  /** a whole number, both ends included */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** chance of its own for somebody or something */
  of(name: string): Chance;
}

/** Mixes a text into 32 bits (FNV-1a). */
function mixed(seed: number, name: string): number {
  return [...name].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
    seed ^ 0x811c9dc5,
  );
}

/** Chance from a seed (mulberry32). Picking from an empty list is a mistake of the caller and throws. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    yes: (probability) => next() < probability,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick<T>(list: readonly T[]): T {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    of: (name) => chanceFrom(mixed(seed, name)),
  };
}
