import { INBOX } from '../../_kit/delivery/inbox-doc';
import { procedure } from '../../_kit/procedure';
import { _, count, updateWhere } from '../../_kit/store';

/** Only ever the caller's own messages. */
export const markRead = procedure('notify.mark-read', {
  handle: async ({ ids, before }, call) => {
    const unread = { to: call.actor.id, read: false };
    if (ids && ids.length > 0) await updateWhere(INBOX, { ...unread, _id: _.in(ids) }, { read: true });
    if (before !== undefined) await updateWhere(INBOX, { ...unread, at: _.lte(before) }, { read: true });
    return { unread: await count(INBOX, unread) };
  },
});
