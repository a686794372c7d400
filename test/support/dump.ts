import { COLLECTIONS, type World } from './world';
import { connectSdk } from './sdk';

/** Everything the database of a world keeps, as one text: what a thief of a backup would read. At most 1000 documents a collection. */
export async function dumpOf(world: World): Promise<string> {
  const database = connectSdk(world.cloud.base).database();
  const parts = await Promise.all(
    COLLECTIONS.map(async (name) => {
      const { data } = (await database.collection(name).limit(1000).get()) as unknown as { data: unknown[] };
      return JSON.stringify(data);
    }),
  );
  return parts.join('\n');
}
