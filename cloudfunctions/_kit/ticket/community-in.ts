import type { CommunityDoc } from '../directory';
import { readDirectory } from '../read-directory';
import { stop } from '../refused';

/** A community found through a ticket, from memory when it is fresh; one read at most. Refused when there is none. */
export async function communityIn(communityId: string): Promise<CommunityDoc> {
  const id = `community:${communityId}`;
  const doc = (await readDirectory([id])).get(id);
  return doc?.kind === 'community' ? doc : stop('not-found', { field: 'communityId' });
}
