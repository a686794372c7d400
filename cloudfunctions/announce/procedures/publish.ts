import { createHash } from 'node:crypto';
import { publish as write } from '../../../src/domain/announcement/publish';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { ANNOUNCEMENTS, noticeOf, type AnnouncementDoc } from '../../_kit/announcement/announcement-doc';
import { areaOf } from '../../_kit/announcement/area-of';
import { noticeWork } from '../../_kit/announcement/views';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { Refused, stop } from '../../_kit/refused';
import { findById, insert } from '../../_kit/store';

/** N5: one insert whose id comes from the person and the request, so that a repeated tap is one notice. */
export const publish = procedure('announce.publish', {
  handle: async (input, call) => {
    demand(call, { communityId: input.communityId });
    const { from = null, to = null, publishAt = null, buildings } = input;
    const area = await areaOf(input.communityId, buildings);
    const notice = write({ ...input, from, to, publishAt }, call.actor, area, call.now);
    if (isRefusal(notice)) throw new Refused(notice);
    const digest = createHash('sha256').update(`${call.actor.id}:${input.requestId}`).digest('hex');
    const _id = `n${digest.slice(0, 20)}`;
    const doc: AnnouncementDoc = {
      ...notice,
      _id,
      version: 1,
      requests: [input.requestId],
      wakeAt: notice.publishAt,
      cursor: null,
    };
    if (await insert(ANNOUNCEMENTS, doc)) return noticeWork(noticeOf(doc), null);
    const existing = (await findById<AnnouncementDoc>(ANNOUNCEMENTS, _id)) ?? stop('busy');
    return noticeWork(noticeOf(existing), null);
  },
});
