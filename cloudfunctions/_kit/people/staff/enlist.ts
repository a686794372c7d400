import { DIRECTORY, type CommunityDoc, type PersonDoc, type StaffEntry } from '../../directory';
import { forget, readDirectory } from '../../read-directory';
import { _, findById, updateWhere } from '../../store';
import { REGISTER } from '../register';

/** What somebody is taken on as. */
export type Post = Pick<StaffEntry, 'alias' | 'roles' | 'skills'> & { communityId: string };

/**
 * Takes somebody on (P3): new staff, or a colleague who works for one more community with these roles too. A suspension stays: a
 * code or a list never lifts it. Answers with the community's name.
 */
export async function enlist(person: PersonDoc, post: Post, entryId?: string): Promise<string> {
  const before = (await findById<PersonDoc>(DIRECTORY, person._id))?.staff ?? null;
  const staff: StaffEntry = {
    ...(before ?? { onDuty: true, suspended: false }),
    alias: before?.alias ?? post.alias,
    roles: [...new Set([...(before?.roles ?? []), ...post.roles])],
    skills: [...new Set([...(before?.skills ?? []), ...post.skills])],
    communities: [...new Set([...(before?.communities ?? []), post.communityId])],
  };
  await updateWhere(DIRECTORY, { _id: person._id }, { staff: _.set(staff) });
  if (entryId) await updateWhere(REGISTER, { _id: entryId }, { claimedBy: person.personId });
  forget(person._id);
  const id = `community:${post.communityId}`;
  return ((await readDirectory([id])).get(id) as CommunityDoc | undefined)?.name ?? '';
}
