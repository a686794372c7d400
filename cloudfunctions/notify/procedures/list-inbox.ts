import type { InboxMessage } from '../../../src/contract/notify/list-inbox';
import { readCursor, writeCursor } from '../../_kit/cursor';
import { INBOX, type InboxDoc } from '../../_kit/delivery/inbox-doc';
import { procedure } from '../../_kit/procedure';
import { _, find } from '../../_kit/store';

const PAGE = 20;

/** N3: one read. Unread messages are counted on the newest page only; more than a page of them shows as "20+". */
export const listInbox = procedure('notify.list-inbox', {
  handle: async ({ cursor }, call) => {
    const after = readCursor(cursor);
    const mine = { to: call.actor.id };
    const older =
      after && _.and([mine, _.or([{ at: _.lt(after.at) }, { at: after.at, _id: _.lt(after.id) }])]);
    const rows = await find<InboxDoc>(INBOX, {
      where: (older ?? mine) as Record<string, unknown>,
      order: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      fields: {
        _id: true,
        at: true,
        kind: true,
        title: true,
        body: true,
        link: true,
        read: true,
        urgent: true,
        values: true,
      },
      limit: PAGE + 1,
    });
    const shown = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? shown[shown.length - 1] : undefined;
    return {
      items: shown.map(({ _id, at, kind, title, body, link, read, urgent, values }): InboxMessage => ({
        id: _id,
        at,
        kind,
        title,
        body,
        about: [values.area, values.number].filter(Boolean).join(' · '),
        link,
        read,
        urgent,
      })),
      next: last ? writeCursor({ at: last.at, id: last._id }) : null,
      unread: after ? null : rows.filter((row) => !row.read).length,
    };
  },
});
