import type { Announcement } from '../../../src/domain/announcement/announcement';
import { isRefusal, type Refusal } from '../../../src/domain/shared/refusal';
import { demand, type CallContext } from '../call-context';
import { Refused, stop } from '../refused';
import { _, findById, updateWhere } from '../store';
import { ANNOUNCEMENTS, noticeOf, type AnnouncementDoc } from './announcement-doc';

const MOST_TRIES = 8;

/** Changes a notice by a pure rule: read, decide, one conditional write (N5). `wake` says whether the timer must act on it now.
 * Refusals: not-found, not-allowed, busy, and what the rule says. */
export async function changeNotice(
  call: CallContext,
  input: { noticeId: string; requestId: string },
  rule: (notice: Announcement) => Partial<Announcement> | Refusal,
  wakeAt: (doc: AnnouncementDoc) => number | null,
): Promise<Announcement> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const doc = (await findById<AnnouncementDoc>(ANNOUNCEMENTS, input.noticeId)) ?? stop('not-found');
    demand(call, { communityId: doc.communityId });
    if (doc.requests.includes(input.requestId)) return noticeOf(doc);
    const change = rule(noticeOf(doc));
    if (isRefusal(change)) throw new Refused(change);
    const set = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, _.set(value)]));
    const done = await updateWhere(
      ANNOUNCEMENTS,
      { _id: doc._id, version: doc.version },
      { ...set, version: doc.version + 1, wakeAt: wakeAt(doc), requests: _.push([input.requestId]) },
    );
    if (done === 1) return { ...noticeOf(doc), ...change };
  }
  return stop('busy');
}
