import { nameIndexOf, phoneIndexOf } from '../../blind-index';
import { find } from '../../store';
import { REGISTER, type RegisteredResident } from '../register';
import type { BindingDoc } from './binding';

/** What the register says of somebody who asks for a house: their phone stands there, their name only, or neither. A hint for the
 * agent, not a proof: anybody can type a phone. */
export async function matchIn(houseId: string, name: string, phone: string): Promise<BindingDoc['match']> {
  const entries = await find<RegisteredResident>(REGISTER, { where: { houseId }, limit: 100 });
  const living = entries.filter(({ endedAt }) => endedAt === null);
  const [phoneIndex, nameIndex] = [phoneIndexOf(phone), nameIndexOf(name)];
  if (living.some((entry) => entry.phoneIndex !== null && entry.phoneIndex === phoneIndex)) return 'phone';
  return living.some((entry) => entry.nameIndex === nameIndex) ? 'name' : 'none';
}
