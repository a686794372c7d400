import type { CommunityDoc, DirectoryDoc, PersonDoc, SpotDoc } from '../../cloudfunctions/_kit/directory';
import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import { seal } from '../../cloudfunctions/_kit/seal';
import type { SimCommunity, SimPerson, SimResident } from './communities';

/** The code on every spot's wall is its first printing. */
export const FIRST_ISSUE = 1;

function personDoc(person: SimPerson, at: number, more: Pick<PersonDoc, 'homes' | 'staff'>): PersonDoc {
  const personId = personIdOf(person.openid);
  return {
    _id: `person:${personId}`,
    kind: 'person',
    personId,
    openid: person.openid,
    name: seal(person.name),
    phone: seal(person.phone),
    createdAt: at,
    ...more,
  };
}

function placesOf(community: SimCommunity, at: number): DirectoryDoc[] {
  const { id, name, dispatch, location } = community;
  const own: CommunityDoc = {
    _id: `community:${id}`,
    kind: 'community',
    communityId: id,
    name,
    hotline: '021-66668888',
    policy: { dispatch: { mode: dispatch } },
    location,
  };
  const spots = community.spots.map((spot): SpotDoc => ({
    _id: `spot:${spot.id}`,
    kind: 'spot',
    spotId: spot.id,
    communityId: id,
    buildingId: spot.buildingId,
    label: spot.label,
    location,
    issue: FIRST_ISSUE,
    revoked: false,
  }));
  const houses = community.residents.map(({ houseId, buildingId, area, room }): DirectoryDoc => ({
    _id: `house:${houseId}`,
    kind: 'house',
    houseId,
    communityId: id,
    buildingId,
    area,
    detail: seal(room),
    location,
    handedOverAt: at,
  }));
  return [own, ...spots, ...houses];
}

function peopleOf(community: SimCommunity, at: number): DirectoryDoc[] {
  const { id, location } = community;
  const home = ({ houseId, buildingId, area, room }: SimResident): PersonDoc['homes'][number] => ({
    houseId,
    communityId: id,
    buildingId,
    relation: 'owner',
    area,
    detail: seal(room),
    location,
  });
  return [
    ...community.residents.map((one) => personDoc(one, at, { homes: [home(one)], staff: null })),
    ...community.staff.map((one) => {
      const { alias, roles, skills } = one;
      const staff = { alias, roles, skills, communities: [id], onDuty: true, suspended: false };
      return personDoc(one, at, { homes: [], staff });
    }),
  ];
}

/** Everything known of a community before its first report, sealed as the functions expect (P4). */
export function directoryDocs(community: SimCommunity, at: number): DirectoryDoc[] {
  return [...placesOf(community, at), ...peopleOf(community, at)];
}
