const PROMISES = ['expectedAt', 'expectedFinishAt'] as const;

/** Leaves out a moment promised without network that is over by the time it is sent (epoch ms): it would only mislead the resident. */
export function withoutPastPromises<T extends object>(input: T, now: number): T {
  const past = PROMISES.filter((name) => {
    const at = (input as Partial<Record<(typeof PROMISES)[number], unknown>>)[name];
    return typeof at === 'number' && at <= now;
  });
  return past.length === 0 ? input : { ...input, ...Object.fromEntries(past.map((name) => [name, null])) };
}
