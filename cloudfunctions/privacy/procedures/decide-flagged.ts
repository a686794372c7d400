import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { CHECKS, type CheckDoc } from '../../_kit/safety/check-doc';
import { hide, showAgain } from '../../_kit/safety/hide';
import { findById, updateWhere } from '../../_kit/store';

/** P6: one read, two writes; of two reviewers the first decides. */
export const decideFlagged = procedure('privacy.decide-flagged', {
  handle: async ({ checkId, show }, call) => {
    const doc = (await findById<CheckDoc>(CHECKS, checkId)) ?? stop('not-found');
    demand(call, { communityId: doc.communityId });
    const change = { state: show ? 'shown' : 'hidden', review: false, decidedBy: call.actor.id, dueAt: null };
    if ((await updateWhere(CHECKS, { _id: checkId, review: true }, change)) === 0) stop('wrong-status');
    if (show) await showAgain(doc);
    else await hide(doc, doc.bad.length > 0 ? doc.bad : [...doc.texts, ...doc.files]);
    return { shown: show };
  },
});
