// Repeatable chance.

/** A number in [0, 1) which depends on nothing but the three integers (a splitmix32 hash of them). */
export function drawAt(seed: number, rule: number, occasion: number): number {
  let state =
    (Math.imul(seed, 0x9e3779b1) ^ Math.imul(rule + 1, 0x85ebca6b) ^ Math.imul(occasion, 0xc2b2ae35)) | 0;
  for (let round = 0; round < 2; round += 1) {
    state = (state + 0x9e3779b9) | 0;
    state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
    state ^= state >>> 15;
  }
  return (state >>> 0) / 2 ** 32;
}
