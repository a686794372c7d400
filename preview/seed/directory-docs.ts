import type {
  CommunityDoc,
  DirectoryDoc,
  HomeEntry,
  HouseDoc,
  PersonDoc,
  SpotDoc,
} from '../../cloudfunctions/_kit/directory';
import { addressKeyOf } from '../../cloudfunctions/_kit/people/address-key';
import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import { seal } from '../../cloudfunctions/_kit/seal';
import { openidOf, type Resident } from './people/resident';
import { residents } from './people/residents';
import { staff, type StaffMember } from './people/staff';
import { pointOf } from './places/buildings';
import { community } from './places/community';
import { homeOf, homes, pointOfHome, type Home } from './places/homes';
import { spots } from './places/spots';

/** The code on a spot's wall is its first printing. */
export const FIRST_ISSUE = 1;

function communityDoc(): CommunityDoc {
  const { id, name, hotline, location } = community;
  const dutyPhones = [...community.dutyPhones];
  // A visitor looks round for longer than the quarter of an hour that a job stays open for grabbing by default.
  const policy = { dispatch: { grabMinutes: 24 * 60 } };
  return {
    _id: `community:${id}`,
    kind: 'community',
    communityId: id,
    ...{ name, hotline, dutyPhones, policy, location },
  };
}

function houseDoc(home: Home): HouseDoc {
  return {
    _id: `house:${home.houseId}`,
    kind: 'house',
    houseId: home.houseId,
    communityId: community.id,
    buildingId: home.building.id,
    area: home.area,
    detail: seal(home.room),
    location: pointOfHome(home),
    handedOverAt: Date.parse(`${home.building.handedOver}T10:00:00+08:00`),
    addressKey: addressKeyOf(community.id, {
      building: String(home.building.number),
      unit: /栋(.*)单元/.exec(home.area)?.[1] ?? '',
      room: home.room,
    }),
    size: null,
  };
}

function spotDoc(spot: (typeof spots)[number]): SpotDoc {
  return {
    _id: `spot:${spot.id}`,
    kind: 'spot',
    spotId: spot.id,
    communityId: community.id,
    buildingId: spot.buildingId,
    label: spot.label,
    location: pointOf(spot),
    issue: FIRST_ISSUE,
    revoked: false,
  };
}

function homeEntry({ houseId, relation }: Resident): HomeEntry {
  const home = homeOf(houseId);
  return {
    houseId,
    communityId: community.id,
    buildingId: home.building.id,
    relation,
    area: home.area,
    detail: seal(home.room),
    location: pointOfHome(home),
  };
}

function personDoc(
  person: Pick<Resident | StaffMember, 'key' | 'name' | 'phone'>,
  createdAt: number,
  more: Pick<PersonDoc, 'homes' | 'staff'>,
): PersonDoc {
  const openid = openidOf(person.key);
  const personId = personIdOf(openid);
  return {
    _id: `person:${personId}`,
    kind: 'person',
    personId,
    openid,
    name: seal(person.name),
    phone: seal(person.phone),
    createdAt,
    ...more,
  };
}

/** Everything known of people and places before the first report, sealed as the functions expect (P4). */
export function directoryDocs(now: number): DirectoryDoc[] {
  return [
    communityDoc(),
    ...homes.map(houseDoc),
    ...spots.map(spotDoc),
    ...residents.map((one) => personDoc(one, now, { homes: [homeEntry(one)], staff: null })),
    ...staff.map(({ roles, alias, skills, onDuty, ...one }) =>
      personDoc(one, now, {
        homes: [],
        staff: { roles, alias, communities: [community.id], skills, onDuty, suspended: false },
      }),
    ),
  ];
}
