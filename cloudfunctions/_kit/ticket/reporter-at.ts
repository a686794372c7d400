import { DIRECTORY, type PersonDoc } from '../directory';
import { guestIdOf } from '../person-id';
import { unseal } from '../seal';
import { find } from '../store';

const MOST_HOUSEHOLD = 50;

/**
 * Who called (T1): somebody bound to the house whose number it is, so that the ticket is theirs in the app too; otherwise a guest
 * known by the number alone. One read when it is about a house.
 */
export async function reporterAt(houseId: string | null, phone: string): Promise<string> {
  if (houseId === null) return guestIdOf(phone);
  const household = await find<Pick<PersonDoc, 'personId' | 'phone'> & { _id: string }>(DIRECTORY, {
    where: { 'homes.houseId': houseId, kind: 'person' },
    fields: { personId: true, phone: true },
    limit: MOST_HOUSEHOLD,
  });
  const caller = household.find((person) => person.phone !== null && unseal(person.phone) === phone);
  return caller?.personId ?? guestIdOf(phone);
}
