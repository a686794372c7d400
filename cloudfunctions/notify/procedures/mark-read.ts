import { CALLS } from '../../_kit/delivery/calls/call-doc';
import { INBOX } from '../../_kit/delivery/inbox-doc';
import { procedure } from '../../_kit/procedure';
import { _, count, updateWhere } from '../../_kit/store';

/** Only ever the caller's own messages. */
export const markRead = procedure('notify.mark-read', {
  handle: async ({ ids, before }, call) => {
    const unread = { to: call.actor.id, read: false };
    if (ids && ids.length > 0) await updateWhere(INBOX, { ...unread, _id: _.in(ids) }, { read: true });
    if (before !== undefined) await updateWhere(INBOX, { ...unread, at: _.lte(before) }, { read: true });
    // Nobody need call any more about what they have just read (N3).
    const told = { active: false, outcome: 'read', doneAt: call.now, version: _.inc(1) };
    const mine = { to: call.actor.id, active: true };
    if (ids && ids.length > 0) await updateWhere(CALLS, { ...mine, _id: _.in(ids) }, told);
    if (before !== undefined) await updateWhere(CALLS, { ...mine, messageAt: _.lte(before) }, told);
    return { unread: await count(INBOX, unread) };
  },
});
