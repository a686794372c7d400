import { demand } from '../../_kit/call-context';
import { communityIdOf } from '../../_kit/directory';
import { householdOf } from '../../_kit/people/homes/household-of';
import { unbind } from '../../_kit/people/homes/unbind';
import { fileOf } from '../../_kit/people/house/file-of';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** P1: moved out, sold, or bound by mistake: the desk ends it, with a reason on record. */
export const endHome = procedure('community.end-home', {
  handle: async ({ houseId, personId, reason }, call) => {
    demand(call, { communityId: communityIdOf(houseId) });
    const household = await householdOf(houseId);
    if (!household.some((one) => one.personId === personId)) stop('not-found', { field: 'personId' });
    await unbind(household, { houseId, personIds: [personId], by: call.actor.id, reason, now: call.now });
    return fileOf(houseId);
  },
});
