import { demand } from '../../_kit/call-context';
import { INBOX } from '../../_kit/delivery/inbox-doc';
import { POSTS } from '../../_kit/delivery/robot/robot-post';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { findById, updateWhere } from '../../_kit/store';

/** N3: back on its way with all its tries; the next tick takes it. Of two taps, one does it. */
export const retryDead = procedure('notify.retry-dead', {
  handle: async ({ id, via }, call) => {
    const collection = via === 'robot' ? POSTS : INBOX;
    const doc =
      (await findById<{ communityId: string; deadAt: number | null }>(collection, id)) ?? stop('not-found');
    demand(call, { communityId: doc.communityId });
    if (doc.deadAt === null) stop('wrong-status');
    const again = { deadAt: null, tries: 0 };
    const change =
      via === 'robot'
        ? { ...again, state: 'due', dueAt: call.now }
        : { ...again, push: 'due', stage: 'push', pushDueAt: call.now };
    if ((await updateWhere(collection, { _id: id, deadAt: doc.deadAt }, change)) !== 1) stop('wrong-status');
    return { done: true as const };
  },
});
