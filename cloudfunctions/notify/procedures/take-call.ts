import { takeCall as take } from '../../../src/domain/notification/calls/call-task';
import { callCard } from '../../_kit/delivery/calls/call-card';
import { changeCall } from '../../_kit/delivery/calls/change-call';
import { contactOf } from '../../_kit/delivery/calls/contact-of';
import { procedure } from '../../_kit/procedure';

/** N3, P4: name and phone are opened only for whoever takes the task, and who that was stays on it. */
export const takeCall = procedure('notify.take-call', {
  handle: async (input, call) => {
    const doc = await changeCall(call, input, (task) => take(task, call.actor, call.now));
    return { ...callCard(doc, call.actor.id, call.now), ...(await contactOf(doc)), note: doc.note };
  },
});
