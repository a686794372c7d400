import { mayRemove } from '../../../src/domain/people/household';
import { demand } from '../../_kit/call-context';
import { householdOf } from '../../_kit/people/homes/household-of';
import { myHomesOf } from '../../_kit/people/homes/my-homes-of';
import { unbind } from '../../_kit/people/homes/unbind';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** P1: an owner ends the access of whoever is no owner. */
export const removeMember = procedure('community.remove-member', {
  handle: async ({ houseId, personId }, call) => {
    const household = await householdOf(houseId);
    const me = household.find((one) => one.personId === call.actor.id);
    demand(call, me?.relation === 'owner' ? { reporterId: call.actor.id } : {});
    const other =
      household.find((one) => one.personId === personId) ?? stop('not-found', { field: 'personId' });
    if (!me || !mayRemove(me, other)) stop('not-allowed', { field: 'personId' });
    await unbind(household, { houseId, personIds: [personId], by: call.actor.id, reason: '', now: call.now });
    return myHomesOf(call.actor.id);
  },
});
