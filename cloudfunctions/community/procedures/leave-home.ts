import { householdOf } from '../../_kit/people/homes/household-of';
import { myHomesOf } from '../../_kit/people/homes/my-homes-of';
import { unbind } from '../../_kit/people/homes/unbind';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** P1: moving out; whom a last owner let in leaves along. */
export const leaveHome = procedure('community.leave-home', {
  handle: async ({ houseId }, call) => {
    const personId = call.actor.id;
    const household = await householdOf(houseId);
    if (!household.some((one) => one.personId === personId)) stop('not-found', { field: 'houseId' });
    await unbind(household, { houseId, personIds: [personId], by: personId, reason: '', now: call.now });
    return myHomesOf(personId);
  },
});
