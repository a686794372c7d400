import { ANNOUNCEMENTS, noticeOf, type AnnouncementDoc } from '../../_kit/announcement/announcement-doc';
import { noticeView } from '../../_kit/announcement/views';
import { procedure } from '../../_kit/procedure';
import { _, find } from '../../_kit/store';

const MOST = 20;

/** N5: what concerns the caller's homes now; one read. */
export const listMine = procedure('announce.list-mine', {
  handle: async (_input, { person, now }) => {
    const homes = person?.homes ?? [];
    if (homes.length === 0) return [];
    const communityId = _.in([...new Set(homes.map((home) => home.communityId))]);
    const docs = await find<AnnouncementDoc>(ANNOUNCEMENTS, {
      where: { communityId, shownUntil: _.gt(now) },
      limit: 100,
    });
    return docs
      .filter(({ status, publishAt }) => status !== 'cancelled' && publishAt <= now)
      .filter((doc) =>
        homes.some(
          (home) =>
            home.communityId === doc.communityId &&
            (doc.buildings.length === 0 || doc.buildings.includes(home.buildingId)),
        ),
      )
      .sort((a, b) => b.publishAt - a.publishAt)
      .slice(0, MOST)
      .map((doc) => noticeView(noticeOf(doc)));
  },
});
