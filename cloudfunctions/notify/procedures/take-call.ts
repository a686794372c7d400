import { takeCall as take } from '../../../src/domain/notification/calls/call-task';
import { callCard } from '../../_kit/delivery/calls/call-card';
import { changeCall } from '../../_kit/delivery/calls/change-call';
import { contactOf } from '../../_kit/delivery/calls/contact-of';
import { recordLook } from '../../_kit/privacy/audit';
import { procedure } from '../../_kit/procedure';

/** N3, P4: name and phone are opened only for whoever takes the task, and that they were is on record before they are. */
export const takeCall = procedure('notify.take-call', {
  handle: async (input, call) => {
    const doc = await changeCall(call, input, (task) => take(task, call.actor, call.now));
    const { communityId, to, number, note } = doc;
    await recordLook(call, input.requestId, {
      ...{ communityId, person: to, words: null },
      subject: { kind: 'person', id: to, number },
      reason: 'tell',
    });
    return { ...callCard(doc, call.actor.id, call.now), ...(await contactOf(doc)), note };
  },
});
