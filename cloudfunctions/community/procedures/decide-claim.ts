import { demand } from '../../_kit/call-context';
import { DIRECTORY, type PersonDoc } from '../../_kit/directory';
import { bind } from '../../_kit/people/homes/bind';
import { BINDINGS, type BindingDoc } from '../../_kit/people/homes/binding';
import { claimView } from '../../_kit/people/homes/claim-view';
import { householdOf } from '../../_kit/people/homes/household-of';
import { owedNews } from '../../_kit/people/homes/owe-news';
import { settleNow } from '../../_kit/people/homes/settle-binding';
import { takeContact } from '../../_kit/people/homes/take-contact';
import { takeEntry } from '../../_kit/people/homes/take-entry';
import { unbind } from '../../_kit/people/homes/unbind';
import { houseOf } from '../../_kit/people/house-at';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { findById, updateWhere } from '../../_kit/store';

/** P1: `instead` ends the owners bound now first, so that two families never share a house for a moment. Whoever asked
 * is told (N1). An approval that crashed half way is finished by repeating it, or by the timer. */
export const decideClaim = procedure('community.decide-claim', {
  handle: async ({ communityId, claimId, decision, reason }, call) => {
    demand(call, { communityId });
    const claim = await findById<BindingDoc>(BINDINGS, claimId);
    if (claim?.communityId !== communityId) return stop('not-found', { field: 'claimId' });
    const decided = { decidedAt: call.now, decidedBy: call.actor.id, reason: reason.trim() };
    if (decision === 'decline') {
      if (decided.reason === '') stop('reason-missing', { field: 'reason' });
      const where = { _id: claimId, status: 'pending' };
      const news = await owedNews('home-declined', claim, decided.reason, call.now);
      if ((await updateWhere(BINDINGS, where, { status: 'declined', ...decided, ...news })) === 0)
        stop('wrong-status');
      await settleNow(claimId);
      return claimView({ ...claim, ...decided, status: 'declined' }, []);
    }
    if (claim.status !== 'pending' && claim.status !== 'active') stop('wrong-status');
    const { houseId, personId, relation } = claim;
    const household = await householdOf(houseId);
    if (decision === 'instead') {
      const owners = household.filter((one) => one.relation === 'owner' && one.personId !== personId);
      const personIds = owners.map((one) => one.personId);
      await unbind(household, {
        houseId,
        personIds,
        by: call.actor.id,
        reason: decided.reason,
        now: call.now,
      });
    }
    const person = await findById<PersonDoc>(DIRECTORY, `person:${personId}`);
    if (!person) return stop('not-found', { field: 'claimId' });
    const known = await takeContact(person, claim);
    const house = await houseOf(houseId);
    await takeEntry(claim);
    await bind({ person: known, house, relation, way: 'agent', by: call.actor.id, now: call.now });
    await settleNow(claimId);
    return claimView({ ...claim, ...decided, status: 'active' }, await householdOf(houseId));
  },
});
