import { ANNOUNCEMENTS, noticeOf, type AnnouncementDoc } from '../../_kit/announcement/announcement-doc';
import { noticeWork } from '../../_kit/announcement/views';
import { demand } from '../../_kit/call-context';
import { INBOX } from '../../_kit/delivery/inbox-doc';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { count, findById } from '../../_kit/store';

/** N5: how many have been told and how many have read it; one read and one count. */
export const progress = procedure('announce.progress', {
  handle: async ({ noticeId }, call) => {
    const doc = (await findById<AnnouncementDoc>(ANNOUNCEMENTS, noticeId)) ?? stop('not-found');
    demand(call, { communityId: doc.communityId });
    const read = await count(INBOX, { docId: noticeId, kind: 'announced', read: true });
    return noticeWork(noticeOf(doc), read);
  },
});
