import { DIRECTORY } from '../../_kit/directory';
import { myHomesOf } from '../../_kit/people/homes/my-homes-of';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { updateWhere } from '../../_kit/store';

/** P1: which house reports begin with. */
export const switchHome = procedure('community.switch-home', {
  handle: async ({ houseId }, call) => {
    const where = { _id: `person:${call.actor.id}`, 'homes.houseId': houseId };
    if (!call.person?.homes.some((home) => home.houseId === houseId)) stop('not-found', { field: 'houseId' });
    await updateWhere(DIRECTORY, where, { currentHome: houseId });
    return myHomesOf(call.actor.id);
  },
});
