import type { CallContext } from '../../call-context';
import type { PersonDoc } from '../../directory';
import { stop } from '../../refused';
import { unseal } from '../../seal';
import { findById } from '../../store';
import { BINDINGS, bindingIdOf, type BindingDoc } from '../homes/binding';
import { bind } from '../homes/bind';
import { houseOf } from '../house-at';
import type { HomeOffer } from './invite-doc';
import { takeUse } from './take-use';

/** Lets somebody into the house of their invitation (P1); the house's label. Whoever left it since needs a new code. */
export async function acceptHome(call: CallContext, person: PersonDoc, offer: HomeOffer): Promise<string> {
  const house = await houseOf(offer.houseId);
  const label = house.area + unseal(house.detail);
  if (person.homes.some(({ houseId }) => houseId === offer.houseId)) return label;
  if (offer.usedBy.includes(person.personId)) {
    const record = await findById<BindingDoc>(BINDINGS, bindingIdOf(offer.houseId, person.personId));
    if (record?.status === 'ended') stop('already-taken', { field: 'code' });
  } else await takeUse(offer, person.personId, call.now);
  const { relation, invitedBy, createdBy } = offer;
  const by = { person, house, relation, now: call.now, by: createdBy };
  await bind({ ...by, way: 'invite', ...(invitedBy ? { invitedBy } : {}) });
  return label;
}
