import type { DeadLetter } from '../../../src/contract/notify/dead';
import { demand } from '../../_kit/call-context';
import { INBOX, type InboxDoc } from '../../_kit/delivery/inbox-doc';
import { POSTS, type RobotPostDoc } from '../../_kit/delivery/robot/robot-post';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';
import { _ } from '../../_kit/store';

/** N3: what was given up after errors, with the reason; one read. */
export const listDead = procedure('notify.list-dead', {
  handle: ({ communityId, via, cursor }, call) => {
    demand(call, { communityId });
    const where = { communityId, deadAt: _.gt(0) };
    const by = { field: 'deadAt', direction: 'desc' } as const;
    if (via === 'robot') {
      const fields = { _id: true, text: true, deadAt: true, tries: true, code: true } as const;
      return pageOf({ collection: POSTS, where, by, cursor, fields }, (post: RobotPostDoc): DeadLetter => {
        const [title = '', number = ''] = post.text.split('\n');
        const { _id: id, deadAt, tries, code } = post;
        return { id, via, deadAt: deadAt ?? 0, title, number, tries, code: code ?? -1 };
      });
    }
    const fields = { _id: true, title: true, values: true, deadAt: true, tries: true, code: true } as const;
    return pageOf({ collection: INBOX, where, by, cursor, fields }, (doc: InboxDoc): DeadLetter => {
      const { _id: id, title, values, deadAt, tries, code } = doc;
      return { id, via, deadAt: deadAt ?? 0, title, number: values.number, tries, code: code ?? -1 };
    });
  },
});
