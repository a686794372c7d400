import { staffRoles, type StaffRole } from '@/domain/access/roles';
import type { HomeEntry, PersonDoc } from '../../../cloudfunctions/_kit/directory';
import { personIdOf } from '../../../cloudfunctions/_kit/person-id';
import { seal } from '../../../cloudfunctions/_kit/seal';

/** Somebody who tries every operation: one of every role here (c1) and elsewhere (c2), and residents of every kind. */
export interface Tester {
  key: string;
  openid: string;
  id: string;
  roles: readonly StaffRole[];
  community: 'c1' | 'c2';
  house: string | null;
  suspended: boolean;
}

/** A person of the cast; unless told otherwise a resident of c1 without a house. */
export const tester = (key: string, more: Partial<Tester>): Tester => {
  const openid = `o-access-${key}`;
  return {
    key,
    openid,
    id: personIdOf(openid),
    roles: [],
    community: 'c1',
    house: null,
    suspended: false,
    ...more,
  };
};

/** Everybody, by name. `owner` reported what the operations touch; `follower` follows it. PII_KEYS must be set. */
export const castOf = (): Tester[] => [
  tester('owner', { house: 'c1x0101' }),
  tester('follower', { house: 'c1x0101' }),
  tester('other-house', { house: 'c1x0202' }),
  tester('other-community', { community: 'c2', house: 'c2x0101' }),
  tester('no-house', {}),
  ...staffRoles.flatMap((role) => [
    tester(`${role}-here`, { roles: [role] }),
    tester(`${role}-there`, { roles: [role], community: 'c2' }),
  ]),
  tester('suspended-agent', { roles: ['agent'], suspended: true }),
  tester('suspended-manager', { roles: ['manager'], suspended: true }),
];

/** The tester as the directory keeps them. */
export function personDocOf(one: Tester): PersonDoc {
  const { id, openid, house, community, roles, suspended } = one;
  const home = (houseId: string): HomeEntry => ({
    houseId,
    communityId: houseId.slice(0, 2),
    buildingId: 'b1',
    // The owner of a house invites and removes; whoever else lives there is family.
    relation: one.key === 'follower' ? 'family' : 'owner',
    area: '1栋1单元',
    detail: seal('0101室'),
    location: { latitude: 31.2, longitude: 121.4 },
  });
  return {
    _id: `person:${id}`,
    kind: 'person',
    personId: id,
    openid,
    name: seal('某某某'),
    phone: seal('13700000000'),
    homes: house ? [home(house)] : [],
    staff:
      roles.length > 0
        ? { roles: [...roles], alias: one.key, communities: [community], skills: [], onDuty: true, suspended }
        : null,
    createdAt: 1_700_000_000_000,
  };
}
