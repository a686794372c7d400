// Timing.

/** The middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds one run of `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Median milliseconds of two works, run in turn so that whatever else the machine does meets both; the first fifth
 * is thrown away as warming up.
 */
export async function compare(
  rounds: number,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(await timed(a));
    times[1].push(await timed(b));
  }
  const warm = Math.floor(rounds / 5);
  return [median(times[0].slice(warm)), median(times[1].slice(warm))];
}
