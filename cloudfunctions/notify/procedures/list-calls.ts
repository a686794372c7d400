import { demand } from '../../_kit/call-context';
import { callCard } from '../../_kit/delivery/calls/call-card';
import { CALLS, type CallDoc } from '../../_kit/delivery/calls/call-doc';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';
import { count } from '../../_kit/store';

const fields = {
  _id: true,
  docId: true,
  to: true,
  number: true,
  area: true,
  title: true,
  body: true,
  urgent: true,
  messageAt: true,
  at: true,
  tries: true,
  active: true,
  taker: true,
  takenAt: true,
  outcome: true,
} as const;

/** N3: residents to call, the longest waiting first. */
export const listCalls = procedure('notify.list-calls', {
  handle: async ({ communityId, cursor }, call) => {
    demand(call, { communityId });
    const where = { communityId, active: true };
    const by = { field: 'at', direction: 'asc' } as const;
    const [page, open] = await Promise.all([
      pageOf({ collection: CALLS, where, by, cursor, fields }, (doc: CallDoc) =>
        callCard(doc, call.actor.id, call.now),
      ),
      cursor ? null : count(CALLS, where),
    ]);
    return { ...page, open };
  },
});
