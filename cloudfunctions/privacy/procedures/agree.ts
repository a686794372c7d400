import { consentId, CONSENTS, type ConsentDoc } from '../../_kit/privacy/consent';
import { procedure } from '../../_kit/procedure';
import { findById, insert } from '../../_kit/store';

/** P4: the first yes counts; a repeated one gets its moment. */
export const agree = procedure('privacy.agree', {
  handle: async ({ version }, call) => {
    const consent = { _id: consentId(call.actor.id, version), person: call.actor.id, version, at: call.now };
    if (await insert(CONSENTS, consent)) return { version, at: call.now };
    const kept = await findById<ConsentDoc>(CONSENTS, consent._id);
    return { version, at: kept?.at ?? call.now };
  },
});
