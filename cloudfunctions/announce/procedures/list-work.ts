import { ANNOUNCEMENTS, noticeOf, type AnnouncementDoc } from '../../_kit/announcement/announcement-doc';
import { noticeWork } from '../../_kit/announcement/views';
import { demand } from '../../_kit/call-context';
import { pageOf } from '../../_kit/page-of';
import { procedure } from '../../_kit/procedure';

const fields = {
  _id: true,
  communityId: true,
  kind: true,
  title: true,
  text: true,
  area: true,
  from: true,
  to: true,
  urgent: true,
  publishAt: true,
  createdAt: true,
  status: true,
  clear: true,
  told: true,
  clearedTo: true,
  by: true,
} as const;

/** N5: a community's notices, the newest first; one read. */
export const listWork = procedure('announce.list-work', {
  handle: ({ communityId, cursor }, call) => {
    demand(call, { communityId });
    const by = { field: 'createdAt', direction: 'desc' } as const;
    return pageOf(
      { collection: ANNOUNCEMENTS, where: { communityId }, by, cursor, fields },
      (doc: AnnouncementDoc) => noticeWork(noticeOf(doc), null),
    );
  },
});
