import { createHmac } from 'node:crypto';
import { normalAddress, type Address } from '../../../src/domain/people/address';
import { placeIdOf } from '../directory';
import { derivedKey, secrets } from '../secrets';

/** By which an address finds its house (P1): a keyed hash, the same for every way of writing it, not to be read back. */
export function addressKeyOf(communityId: string, address: Address): string {
  const { building, unit, room } = normalAddress(address);
  return keyed(`${communityId}|${building}|${unit}|${room}`).slice(0, 20);
}

/** The id of a house that came with an address: the same address is the same house, however often it is imported. */
export function houseIdOf(communityId: string, addressKey: string): string {
  return placeIdOf(communityId, addressKey);
}

/** The id of a building: b3 for the third, a hash for a named one. */
export function buildingIdOf(communityId: string, address: Address): string {
  const { building } = normalAddress(address);
  return /^\d{1,4}$/.test(building) ? `b${building}` : `b${keyed(`${communityId}|${building}`).slice(0, 8)}`;
}

function keyed(text: string): string {
  const key = derivedKey('address', secrets().keys.at(-1)?.id).key;
  return createHmac('sha256', key).update(text).digest('hex');
}
