import type { HouseFile } from '../../../../src/contract/community/people/house-file-view';
import { maskName, maskPhone } from '../../mask';
import { unseal } from '../../seal';
import { find } from '../../store';
import type { Sealed } from '../../../../src/domain/ticket/facts';
import { householdOf } from '../homes/household-of';
import { houseOf } from '../house-at';
import { REGISTER, type RegisteredResident } from '../register';
import { LEFTOVERS, type LeftoverDoc } from './leftover-doc';
import { requestsOf } from './requests-of';

const masked = (name: Sealed | null, phone: Sealed | null) => ({
  name: name ? maskName(unseal(name)) : '住户',
  phone: phone ? maskPhone(unseal(phone)) : '',
});

/** The customer file of a house (P2): five reads by index, everything personal masked (P4). */
export async function fileOf(houseId: string): Promise<HouseFile> {
  const [house, household, register, leftovers, requests] = await Promise.all([
    houseOf(houseId),
    householdOf(houseId),
    find<RegisteredResident>(REGISTER, { where: { houseId }, limit: 100 }),
    find<LeftoverDoc>(LEFTOVERS, { where: { houseId }, order: [['openedAt', 'desc']], limit: 100 }),
    requestsOf(houseId),
  ]);
  const { communityId, area, detail, size = null, handedOverAt } = house;
  const bound = household.map(({ personId, person, home, relation }) => ({
    ...{ personId, entryId: null, relation, movedInAt: home.since ?? null },
    ...masked(person.name, person.phone),
  }));
  const awaited = register.filter((one) => one.endedAt === null && one.claimedBy === null);
  return {
    ...{ houseId, communityId, size, handedOverAt, requests },
    label: area + unseal(detail),
    people: [
      ...bound,
      ...awaited.map(({ _id, relation, name, phone }) => ({
        ...{ personId: null, entryId: _id, relation, movedInAt: null },
        ...masked(name, phone),
      })),
    ],
    leftovers: leftovers.map(({ _id, text, openedAt, openedBy, closedAt, closedNote }) => ({
      leftoverId: _id,
      ...{ text, openedAt, openedBy, closedAt, closedNote },
    })),
  };
}
