import { BINDINGS } from '../../_kit/people/homes/binding';
import { myHomesOf } from '../../_kit/people/homes/my-homes-of';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { _, updateWhere } from '../../_kit/store';

/** P1: only one's own, and only while nobody has said yes. */
export const withdrawClaim = procedure('community.withdraw-claim', {
  handle: async ({ claimId }, call) => {
    const where = { _id: claimId, personId: call.actor.id, status: _.in(['pending', 'declined']) };
    const changed = await updateWhere(BINDINGS, where, { status: 'ended', decidedAt: call.now });
    if (changed === 0) stop('not-found', { field: 'claimId' });
    return myHomesOf(call.actor.id);
  },
});
