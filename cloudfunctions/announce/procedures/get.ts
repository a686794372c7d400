import { ANNOUNCEMENTS, noticeOf, type AnnouncementDoc } from '../../_kit/announcement/announcement-doc';
import { noticeView } from '../../_kit/announcement/views';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { findById } from '../../_kit/store';

/** N5: what hangs in the lobby anyway; not before its hour, not once it was withdrawn. */
export const get = procedure('announce.get', {
  handle: async ({ noticeId }, { now }) => {
    const doc = (await findById<AnnouncementDoc>(ANNOUNCEMENTS, noticeId)) ?? stop('not-found');
    if (doc.status === 'cancelled' || doc.publishAt > now) stop('not-found');
    return noticeView(noticeOf(doc));
  },
});
