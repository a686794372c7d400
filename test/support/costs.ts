import type { World } from './world';

/** Calls that cost more than the architecture allows (docs/architecture.md, Reads), from the local cloud's own count. */
export async function stepCosts(
  world: World,
): Promise<{ broken: string[]; unindexed: string[]; calls: number }> {
  const { calls } = await world.cloud.stats();
  const unindexed = calls.flatMap((call) =>
    call.unindexed.map((query) => `${call.function}: ${JSON.stringify(query)}`),
  );
  const broken = calls
    .filter((call) => call.function === 'ticket')
    .filter(({ database }) => !within(database))
    .map((call) => JSON.stringify({ f: call.function, ...call.database }));
  return { broken, unindexed, calls: calls.length };
}

/** A step or a submit: 1 read, 1 write and 1 read of who is calling · a list or a page: 1 read and 1 of who is calling ·
 * recommending: the ticket, the staff, one aggregation and 1 of who is calling. */
function within(database: { reads: number; writes: number; byAction: Record<string, number> }): boolean {
  const recommending = database.byAction['database.aggregateDocuments'] === 1;
  return database.writes <= 1 && database.reads <= (recommending ? 4 : 2);
}
