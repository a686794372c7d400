import type { Who, World } from '../world';

/** Has somebody's data erased as the page does it: called again while there is more; how often it was called. */
export async function eraseWhole(world: World, who: Who): Promise<number> {
  for (let calls = 1; calls <= 60; calls += 1)
    if (!(await world.as(who)('privacy.erase', { sure: true })).more) return calls;
  throw new Error('erasing never ended');
}
