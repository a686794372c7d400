import { DIRECTORY, type PersonDoc } from '../directory';
import { maskName, maskPhone } from '../mask';
import { registeredAt } from '../people/registered';
import { unseal } from '../seal';
import { find } from '../store';

const MOST_HOUSEHOLD = 50;

/** Somebody of a house as lists show them (P4). */
interface Masked {
  name: string;
  phone: string;
}

/**
 * Name and number of the resident of this house an agent picked by their masked name and number (T1): the agent need not ask what
 * is registered, and still does not read it (P4). Null when nobody, or more than one, is masked so.
 */
export async function residentAt(houseId: string, masked: Masked): Promise<Masked | null> {
  const household = await find<Pick<PersonDoc, 'name' | 'phone'>>(DIRECTORY, {
    where: { 'homes.houseId': houseId, kind: 'person' },
    fields: { name: true, phone: true },
    limit: MOST_HOUSEHOLD,
  });
  const alike = [...household, ...(await registeredAt([houseId]))]
    .map(({ name, phone }) => ({ name: name ? unseal(name) : '', phone: phone ? unseal(phone) : '' }))
    .filter(({ name, phone }) => maskName(name) === masked.name && maskPhone(phone) === masked.phone);
  const numbers = new Set(alike.map(({ phone }) => phone));
  return numbers.size === 1 ? (alike[0] ?? null) : null;
}
