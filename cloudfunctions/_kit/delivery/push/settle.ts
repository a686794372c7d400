import { followUpOf } from '../../../../src/domain/notification/push/follow-up';
import type { PushState } from '../../../../src/domain/notification/push/push-state';
import { updateWhere } from '../../store';
import { INBOX, type InboxDoc } from '../inbox-doc';
import { insist } from '../insist';
import { oweRobotPost } from '../robot/robot-post';

/** What WeChat said last, and whether its event has been waited for. */
interface Settling {
  code: number | null;
  waited: boolean;
}

/**
 * Records a message's fate and starts what follows from it (N3). The follow-up is committed first: a crash in between repeats both,
 * and both are harmless twice.
 */
export async function settle(doc: InboxDoc, state: PushState, how: Settling, now: number): Promise<void> {
  const next = followUpOf(doc, state, how.waited, now);
  if (next?.what === 'robot') await insist(() => oweRobotPost(doc, now));
  const later = next && next.what !== 'robot' ? next : null;
  // What staff were told in their group is not dead; what was given up is listed for somebody to look at.
  const dead = state === 'failed' && how.code !== null;
  await insist(() =>
    updateWhere(
      INBOX,
      { _id: doc._id },
      {
        push: state,
        stage: later?.what ?? 'push',
        pushDueAt: later?.at ?? null,
        code: how.code,
        deadAt: dead ? now : null,
      },
    ),
  );
}
