import { nameIndexOf, phoneIndexOf, phoneTailIndexOf } from '../blind-index';
import { _, find } from '../store';
import { REGISTER, type RegisteredResident } from './register';

/** The houses of everybody in the register with this name, number or end of a number, whether or not they use the mini-program. */
export async function registeredHomes(communityId: string, words: string): Promise<string[]> {
  const number = /^\d+$/.test(words);
  const wanted = !number
    ? { nameIndex: nameIndexOf(words) }
    : words.length === 4
      ? { phoneTailIndex: phoneTailIndexOf(words) }
      : { phoneIndex: phoneIndexOf(words) };
  const entries = await find<RegisteredResident>(REGISTER, { where: { communityId, ...wanted }, limit: 100 });
  return entries
    .filter(({ kind, endedAt }) => kind === 'resident' && endedAt === null)
    .map((one) => one.houseId);
}

/** Who is registered in these houses and has not come to the mini-program yet. */
export async function registeredAt(houseIds: string[]): Promise<RegisteredResident[]> {
  if (houseIds.length === 0) return [];
  const entries = await find<RegisteredResident>(REGISTER, {
    where: { houseId: _.in(houseIds) },
    limit: 1000,
  });
  return entries.filter(({ claimedBy, endedAt }) => claimedBy === null && endedAt === null);
}
