import type { Member, MyClaim, MyHome, MyHomes } from '../../../../src/contract/community/people/home-views';
import { mayRemove } from '../../../../src/domain/people/household';
import { type CommunityDoc, DIRECTORY, type DirectoryDoc, type PersonDoc } from '../../directory';
import { maskName, maskPhone } from '../../mask';
import { readDirectory } from '../../read-directory';
import { unseal } from '../../seal';
import { _, find, findById } from '../../store';
import { BINDINGS, type BindingDoc } from './binding';
import { householdOf, type Housemate } from './household-of';
import { homesInOrder } from './in-order';

/** Everything of the page 我的房屋, read afresh: the caller's houses with their households, and what they asked for (P1). */
export async function myHomesOf(personId: string): Promise<MyHomes> {
  const [person, claims] = await Promise.all([
    findById<PersonDoc>(DIRECTORY, `person:${personId}`),
    find<BindingDoc>(BINDINGS, { where: { personId, status: _.in(['pending', 'declined']) }, limit: 20 }),
  ]);
  const homes = homesInOrder(person);
  const communities = await readDirectory(
    [...homes, ...claims].map(({ communityId }) => `community:${communityId}`),
  );
  const households = await Promise.all(homes.map(({ houseId }) => householdOf(houseId)));
  return {
    homes: homes.map((home, index): MyHome => {
      const household = households[index] ?? [];
      const me = { personId, relation: home.relation };
      return {
        houseId: home.houseId,
        communityId: home.communityId,
        communityName: nameOf(communities, home.communityId),
        label: home.area + unseal(home.detail),
        relation: home.relation,
        current: index === 0,
        mayInvite: home.relation === 'owner',
        members: household.map((mate) => memberOf(mate, me.personId, mayRemove(me, mate))),
      };
    }),
    claims: claims.map((claim): MyClaim => ({
      claimId: claim._id,
      communityName: nameOf(communities, claim.communityId),
      label: claim.area + unseal(claim.detail),
      relation: claim.relation,
      status: claim.status === 'declined' ? 'declined' : 'pending',
      askedAt: claim.askedAt,
      reason: claim.reason,
    })),
  };
}

function nameOf(communities: Map<string, DirectoryDoc>, communityId: string): string {
  return (communities.get(`community:${communityId}`) as CommunityDoc | undefined)?.name ?? '';
}

/** Others of the household are masked, oneself is not (P4). */
function memberOf({ person, relation, personId }: Housemate, me: string, removable: boolean): Member {
  const name = person.name ? unseal(person.name) : '';
  return {
    personId,
    name: name === '' ? '住户' : personId === me ? name : maskName(name),
    phone: person.phone ? maskPhone(unseal(person.phone)) : '',
    relation,
    me: personId === me,
    removable,
  };
}
