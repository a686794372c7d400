import { nameIndexOf, phoneIndexOf } from '../../blind-index';
import { registerIdOf } from '../register';

/** The id of a resident in the register: the house and their phone, or their name when no phone is known. */
export function residentIdOf(houseId: string, who: { phone: string | null; name: string }): string {
  return registerIdOf(houseId, phoneIndexOf(who.phone ?? '') ?? `n${nameIndexOf(who.name) ?? ''}`);
}
