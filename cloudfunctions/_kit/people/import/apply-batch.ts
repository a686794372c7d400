import { areaOf, normalAddress } from '../../../../src/domain/people/address';
import { nameIndexOf, phoneIndexOf, phoneTailIndexOf } from '../../blind-index';
import { DIRECTORY, type CommunityDoc, type HouseDoc } from '../../directory';
import { seal } from '../../seal';
import { buildingIdOf } from '../address-key';
import { REGISTER, registerIdOf, type RegisteredResident, type RegisteredStaff } from '../register';
import type { Batch } from './import-doc';
import { residentIdOf } from './resident-id';
import { upsertAll } from './upsert-all';

/** Applies one batch; doing it twice is doing it once. */
export async function applyBatch(community: CommunityDoc, batch: Batch): Promise<void> {
  if (batch.of === 'houses')
    await upsertAll(DIRECTORY, housesOf(community, batch.rows), ['size', 'handedOverAt', 'addressKey']);
  else if (batch.of === 'residents')
    await upsertAll(REGISTER, residentsOf(community.communityId, batch.rows), [
      'nameIndex',
      'relation',
      'endedAt',
    ]);
  else
    await upsertAll(REGISTER, staffOf(community.communityId, batch.rows), [
      'nameIndex',
      'alias',
      'roles',
      'skills',
      'endedAt',
    ]);
}

function housesOf(community: CommunityDoc, rows: Extract<Batch, { of: 'houses' }>['rows']): HouseDoc[] {
  return rows.map(({ houseId, address, addressKey, size, handedOverAt }) => ({
    _id: `house:${houseId}`,
    kind: 'house',
    houseId,
    communityId: community.communityId,
    buildingId: buildingIdOf(community.communityId, address),
    area: areaOf(address),
    detail: seal(normalAddress(address).room),
    location: community.location,
    handedOverAt,
    addressKey,
    size,
  }));
}

function residentsOf(
  communityId: string,
  rows: Extract<Batch, { of: 'residents' }>['rows'],
): RegisteredResident[] {
  return rows.map(({ houseId, name, phone, relation }) => ({
    _id: residentIdOf(houseId, { phone, name }),
    kind: 'resident',
    communityId,
    houseId,
    relation,
    ...personal(name, phone),
  }));
}

function staffOf(communityId: string, rows: Extract<Batch, { of: 'staff' }>['rows']): RegisteredStaff[] {
  return rows.map(({ name, phone, alias, roles, skills }) => ({
    _id: registerIdOf(communityId, phoneIndexOf(phone) ?? ''),
    kind: 'staff',
    communityId,
    ...{ alias, roles, skills },
    ...personal(name, phone),
  }));
}

function personal(name: string, phone: string | null) {
  return {
    name: seal(name),
    nameIndex: nameIndexOf(name),
    phone: phone === null ? null : seal(phone),
    phoneIndex: phoneIndexOf(phone ?? ''),
    phoneTailIndex: phoneTailIndexOf(phone ?? ''),
    claimedBy: null,
    endedAt: null,
  };
}
