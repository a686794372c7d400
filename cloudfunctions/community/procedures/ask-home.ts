import { claimOutcome } from '../../../src/domain/people/household';
import { addressKeyOf } from '../../_kit/people/address-key';
import { askFor } from '../../_kit/people/homes/ask-for';
import { BINDINGS } from '../../_kit/people/homes/binding';
import { householdOf } from '../../_kit/people/homes/household-of';
import { matchIn } from '../../_kit/people/homes/match-in';
import { myHomesOf } from '../../_kit/people/homes/my-homes-of';
import { checkedContact } from '../../_kit/people/contact';
import { ensurePerson } from '../../_kit/people/ensure-person';
import { houseAt } from '../../_kit/people/house-at';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { seal } from '../../_kit/seal';
import { count } from '../../_kit/store';

const MOST_OPEN = 5;

/** P1: an address typed by hand proves nothing, so an agent decides; what the register says of it is put beside the question. */
export const askHome = procedure('community.ask-home', {
  handle: async ({ communityId, relation, ...rest }, call) => {
    const { name, phone } = checkedContact(rest, call.now);
    const house = await houseAt(addressKeyOf(communityId, rest));
    const { personId } = await ensurePerson(call);
    if (call.person?.homes.some(({ houseId }) => houseId === house.houseId)) return myHomesOf(personId);
    if ((await count(BINDINGS, { personId, status: 'pending' })) >= MOST_OPEN) stop('too-often');
    const household = await householdOf(house.houseId);
    await askFor({
      ...{ personId, house, relation, now: call.now },
      name: seal(name),
      phone: seal(phone),
      match: await matchIn(house.houseId, name, phone),
      disputed: claimOutcome(household, relation, 'none') === 'disputed',
    });
    return myHomesOf(personId);
  },
});
