import { messageOf } from '../../../src/domain/announcement/message-of';
import { policyOf } from '../../../src/domain/ticket/terms';
import { LEASE_MS } from '../delivery/inbox-doc';
import { putInInbox } from '../delivery/put-in-inbox';
import type { CommunityDoc } from '../directory';
import { inParallel } from '../in-parallel';
import { readDirectory } from '../read-directory';
import { findById, updateWhere } from '../store';
import { ANNOUNCEMENTS, noticeOf, type AnnouncementDoc } from './announcement-doc';
import { residentsOf, toldOf } from './people-of-wave';

const AT_ONCE = 10;

/**
 * Tells a notice page by page (N5): each page is written to the inboxes, where being there twice is being there once, and only then
 * noted as told. A crash resumes at the last note; an all-clear given meanwhile ends the first wave at the next page. Stops at
 * `stopAt` by `clock` and leaves the rest to the next tick.
 */
export async function tell(
  first: AnnouncementDoc,
  now: number,
  clock: () => number,
  stopAt: number,
): Promise<void> {
  const { _id, version } = first;
  const leased: AnnouncementDoc = { ...first, version: version + 1, wakeAt: now + LEASE_MS };
  const lease = { version: leased.version, wakeAt: leased.wakeAt };
  if ((await updateWhere(ANNOUNCEMENTS, { _id, version }, lease)) !== 1) return;
  let doc: AnnouncementDoc | null = leased;
  while (doc && clock() < stopAt) doc = await tellPage(doc, now);
  if (doc) await change(doc, { wakeAt: now });
}

/** Tells the next page and notes it; null when the notice has nothing more to tell, or somebody else is at it. */
async function tellPage(doc: AnnouncementDoc, now: number): Promise<AnnouncementDoc | null> {
  if (doc.status === 'scheduled') return change(doc, { status: 'telling', cursor: null });
  if (doc.status === 'told' || (doc.status === 'telling' && doc.clear))
    return doc.clear ? change(doc, { status: 'clearing', cursor: null }) : settle(doc, {});
  if (doc.status !== 'telling' && doc.status !== 'clearing') return settle(doc, {});
  const over = doc.status === 'clearing';
  const { people, next } = await (over ? toldOf(doc) : residentsOf(doc));
  await putAll(doc, people, over, now);
  const told = over ? { clearedTo: doc.clearedTo + people.length } : { told: doc.told + people.length };
  if (next !== null) return change(doc, { ...told, cursor: next });
  return settle(doc, { ...told, cursor: null, status: over ? 'cleared' : 'told' });
}

async function putAll(doc: AnnouncementDoc, people: string[], over: boolean, now: number): Promise<void> {
  const key = `community:${doc.communityId}`;
  const community = (await readDirectory([key])).get(key) as CommunityDoc | undefined;
  const { quietHours } = policyOf(community?.policy ?? {});
  const message = messageOf(noticeOf(doc), over ? 'announcement-over' : 'announced', quietHours, now);
  await inParallel(people, AT_ONCE, async (person) => {
    await putInInbox({ id: doc._id, communityId: doc.communityId }, message, person, message.pushAt);
  });
}

/** The end of a wave: nothing to do until an all-clear, unless it was given in the meantime. */
async function settle(doc: AnnouncementDoc, set: Partial<AnnouncementDoc>): Promise<AnnouncementDoc | null> {
  const done = await change(doc, { ...set, wakeAt: null });
  return done && done.wakeAt !== null ? done : null;
}

/** One conditional write; losing it to a command means: read again and go on from what is there. Null when it is asleep. */
async function change(doc: AnnouncementDoc, set: Partial<AnnouncementDoc>): Promise<AnnouncementDoc | null> {
  const next = { ...doc, ...set, version: doc.version + 1 };
  const where = { _id: doc._id, version: doc.version };
  if ((await updateWhere(ANNOUNCEMENTS, where, { ...set, version: next.version })) === 1) return next;
  const fresh = await findById<AnnouncementDoc>(ANNOUNCEMENTS, doc._id);
  return fresh?.wakeAt === null ? null : fresh;
}
