import { afterPost } from '../../../../src/domain/notification/push/after-post';
import type { CommunityDoc } from '../../directory';
import { readDirectory } from '../../read-directory';
import { unseal } from '../../seal';
import { updateWhere } from '../../store';
import { LEASE_MS } from '../inbox-doc';
import { insist } from '../insist';
import { POSTS, type RobotPostDoc } from './robot-post';
import { postToGroup } from './post-to-group';

/** Takes the lease, posts to the community's group if it has a robot, and records what came of it (N3). */
export async function tryPost(post: RobotPostDoc, now: number): Promise<void> {
  const where = { _id: post._id, dueAt: post.dueAt };
  if ((await updateWhere(POSTS, where, { dueAt: now + LEASE_MS })) !== 1) return;
  const key = `community:${post.communityId}`;
  const community = (await readDirectory([key])).get(key) as CommunityDoc | undefined;
  const outcome = community?.robot ? await postToGroup(unseal(community.robot), post.text) : 'no-robot';
  const change = afterPost(outcome, post.tries, now);
  await insist(() => updateWhere(POSTS, { _id: post._id }, { ...change }));
}
