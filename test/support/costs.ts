import type { World } from './world';

/** Calls that cost more than the architecture allows (T-budgets in docs/architecture.md), from the local cloud's own count. */
export async function stepCosts(
  world: World,
): Promise<{ broken: string[]; unindexed: string[]; calls: number }> {
  const { calls } = await world.cloud.stats();
  const unindexed = calls.flatMap((call) =>
    call.unindexed.map((query) => `${call.function}: ${JSON.stringify(query)}`),
  );
  const broken = calls
    .filter((call) => call.function === 'ticket')
    .filter(({ database: { reads, writes } }) => writes > 1 || reads > 2 || (writes === 0 && reads > 3))
    .map((call) => JSON.stringify({ f: call.function, ...call.database }));
  return { broken, unindexed, calls: calls.length };
}
