import type { ClaimView } from '../../../../src/contract/community/people/home-views';
import { maskName, maskPhone } from '../../mask';
import { unseal } from '../../seal';
import type { BindingDoc } from './binding';
import type { Housemate } from './household-of';

/** A question for a house as the desk sees it; the owners bound now only where they matter, in a dispute (P1, P4). */
export function claimView(claim: BindingDoc, household: readonly Housemate[]): ClaimView {
  const { _id, houseId, area, detail, relation, name, phone, match, disputed, askedAt, status } = claim;
  const owners = household.filter((one) => one.relation === 'owner' && one.personId !== claim.personId);
  return {
    claimId: _id,
    ...{ houseId, relation, match, disputed, askedAt, status },
    label: area + unseal(detail),
    name: maskName(unseal(name)),
    phone: maskPhone(unseal(phone)),
    owners: owners.map(({ person }) => ({
      name: person.name ? maskName(unseal(person.name)) : '业主',
      phone: person.phone ? maskPhone(unseal(person.phone)) : '',
    })),
  };
}
