import { DIRECTORY, type CommunityDoc, type PersonDoc, type StaffEntry } from '../../directory';
import { forget, readDirectory } from '../../read-directory';
import { _, findById, updateWhere } from '../../store';
import { REGISTER } from '../register';

/** What somebody is taken on as. */
export type Post = Pick<StaffEntry, 'alias' | 'roles' | 'skills'> & { communityId: string };

/** Whether somebody works for a community other than this one. */
const worksBeside = (staff: StaffEntry | null, communityId: string): boolean =>
  staff?.communities.some((id) => id !== communityId) ?? false;

/** Whether a post suits somebody who may work elsewhere already: roles count in every community one works for, so that a code or a list
 * of one community brings colleagues of another in by what they are there, and never makes them more (P3). */
export function suits(staff: StaffEntry | null, { roles, communityId }: Post): boolean {
  return !worksBeside(staff, communityId) || roles.some((role) => staff?.roles.includes(role));
}

/**
 * Takes somebody on whom the post suits (P3): new staff, or a colleague who works for one more community. A suspension stays, also
 * one decided at this very moment: a code or a list never lifts it. Answers with the community's name.
 */
export async function enlist(person: PersonDoc, post: Post, entryId?: string): Promise<string> {
  const { _id, personId } = person;
  const { alias, roles, skills, communityId } = post;
  const fresh: StaffEntry = {
    ...{ alias, roles, skills, communities: [communityId] },
    onDuty: true,
    suspended: false,
  };
  if ((await updateWhere(DIRECTORY, { _id, staff: null }, { staff: _.set(fresh) })) === 0) {
    const before = (await findById<PersonDoc>(DIRECTORY, _id))?.staff ?? fresh;
    // Field by field: what is not said here, a suspension above all, is not written either.
    const more = {
      ...(worksBeside(before, communityId)
        ? {}
        : { 'staff.roles': _.set([...new Set([...before.roles, ...roles])]) }),
      'staff.skills': _.set([...new Set([...before.skills, ...skills])]),
      'staff.communities': _.addToSet(communityId),
    };
    await updateWhere(DIRECTORY, { _id, 'staff.alias': before.alias }, more);
  }
  if (entryId) await updateWhere(REGISTER, { _id: entryId }, { claimedBy: personId });
  forget(_id);
  return nameOf(communityId);
}

/** A community's name; empty for one that is not there. */
export async function nameOf(communityId: string): Promise<string> {
  const id = `community:${communityId}`;
  return ((await readDirectory([id])).get(id) as CommunityDoc | undefined)?.name ?? '';
}
