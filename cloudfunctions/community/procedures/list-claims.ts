import { demand } from '../../_kit/call-context';
import { pageOf } from '../../_kit/page-of';
import { BINDINGS, type BindingDoc } from '../../_kit/people/homes/binding';
import { claimView } from '../../_kit/people/homes/claim-view';
import { householdOf } from '../../_kit/people/homes/household-of';
import { procedure } from '../../_kit/procedure';

const fields = {
  communityId: true,
  houseId: true,
  personId: true,
  relation: true,
  status: true,
  area: true,
  detail: true,
  name: true,
  phone: true,
  match: true,
  disputed: true,
  askedAt: true,
} as const;

/** P1: oldest first; the owners of a disputed house are read with it, and disputes are rare. */
export const listClaims = procedure('community.list-claims', {
  handle: async ({ communityId, cursor }, call) => {
    demand(call, { communityId });
    const page = await pageOf(
      {
        collection: BINDINGS,
        where: { communityId, status: 'pending' },
        by: { field: 'askedAt', direction: 'asc' },
        cursor,
        fields,
      },
      (claim: BindingDoc) => claim,
    );
    const items = await Promise.all(
      page.items.map(async (claim) =>
        claimView(claim, claim.disputed ? await householdOf(claim.houseId) : []),
      ),
    );
    return { items, next: page.next };
  },
});
