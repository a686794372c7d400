import { claimOutcome } from '../../../../src/domain/people/household';
import type { PersonDoc } from '../../directory';
import { seal, unseal } from '../../seal';
import { find, updateWhere } from '../../store';
import { houseOf } from '../house-at';
import { REGISTER, type RegisteredResident } from '../register';
import { askFor } from './ask-for';
import { bind } from './bind';
import { householdOf } from './household-of';

/**
 * Gives somebody the house that the register holds under their proven phone (P1). An owner is not bound beside an owner whom the
 * register does not know: that is a dispute, which an agent decides. Answers with the house's label.
 */
export async function claimRegistered(
  person: PersonDoc,
  entry: RegisteredResident,
  now: number,
): Promise<{ label: string; outcome: 'bound' | 'disputed' }> {
  const { houseId, relation } = entry;
  const [house, household, register] = await Promise.all([
    houseOf(houseId),
    householdOf(houseId),
    find<RegisteredResident>(REGISTER, { where: { houseId }, limit: 100 }),
  ]);
  const label = house.area + unseal(house.detail);
  const registered = register.filter((one) => one.endedAt === null).map((one) => one.claimedBy);
  const rivals = household.filter(
    (one) => one.personId !== person.personId && !registered.includes(one.personId),
  );
  if (claimOutcome(rivals, relation, 'register') === 'disputed') {
    const { personId, name, phone } = person;
    const question = { personId, house, relation, now, match: 'phone' as const, disputed: true };
    await askFor({ ...question, name: name ?? entry.name, phone: phone ?? seal('') });
    return { label, outcome: 'disputed' };
  }
  await bind({ person, house, relation, now, way: 'phone', by: person.personId });
  await updateWhere(REGISTER, { _id: entry._id }, { claimedBy: person.personId });
  return { label, outcome: 'bound' };
}
