import { finishCall as finish } from '../../../src/domain/notification/calls/call-task';
import { callCard } from '../../_kit/delivery/calls/call-card';
import { changeCall } from '../../_kit/delivery/calls/change-call';
import { procedure } from '../../_kit/procedure';

/** N3: told, or nobody answered. */
export const finishCall = procedure('notify.finish-call', {
  handle: async (input, call) => {
    const doc = await changeCall(call, input, (task) => finish(task, call.actor, input, call.now));
    return callCard(doc, call.actor.id, call.now);
  },
});
