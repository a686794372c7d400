import { ANNOUNCEMENTS, type AnnouncementDoc } from '../announcement/announcement-doc';
import { tell } from '../announcement/tell';
import { inParallel } from '../in-parallel';
import { errorText, log } from '../log';
import { _, find } from '../store';
import { deliver } from './deliver';
import { INBOX, type InboxDoc } from './inbox-doc';
import { living, type AnyLiving } from './living';
import { lookAtLeased } from './push/look-at-leased';
import { POSTS, type RobotPostDoc } from './robot/robot-post';
import { tryPost } from './robot/try-post';
import { wakeDocument } from './wake';

const BATCH = 50;
const AT_ONCE = 5;
const NOTICES = 5;
/** Begins nothing well before the function's timeout, for whoever dies between asking WeChat and noting its answer leaves a message that
 * nobody can call sent (N4). What is left is still due at the next tick. */
const BUDGET_MS = 12_000;

/** One tick of the alarm clock: everything due of every kind, in batches, until nothing is or the time is up. */
export async function sweep(
  now: number,
  clock: () => number,
): Promise<{ documents: number; pushes: number }> {
  const stopAt = clock() + BUDGET_MS;
  const goOn = (): boolean => clock() < stopAt;
  // Notices to many homes take their share first, then leave the rest of the time to single messages.
  const notices = await find<AnnouncementDoc>(ANNOUNCEMENTS, {
    where: { wakeAt: _.lte(now) },
    order: [['wakeAt', 'asc']],
    limit: NOTICES,
  });
  const half = clock() + BUDGET_MS / 2;
  await each(
    notices,
    (doc) => tell(doc, now, clock, half),
    () => clock() < half,
  );
  let documents = 0;
  let pushes = 0;
  for (let more = true; more && goOn();) {
    const woken = await Promise.all(Object.values(living).map((kind) => wakeDue(kind, now, goOn)));
    const waiting = await find<InboxDoc>(INBOX, {
      where: { pushDueAt: _.lte(now) },
      order: [['pushDueAt', 'asc']],
      limit: BATCH,
    });
    await each(waiting, (doc) => lookAtLeased(doc, now), goOn);
    const posts = await find<RobotPostDoc>(POSTS, {
      where: { dueAt: _.lte(now) },
      order: [['dueAt', 'asc']],
      limit: BATCH,
    });
    await each(posts, (post) => tryPost(post, now), goOn);
    documents += woken.reduce((sum, count) => sum + count, 0);
    pushes += waiting.length;
    more = woken.includes(BATCH) || waiting.length === BATCH || posts.length === BATCH;
  }
  return { documents, pushes };
}

/** Wakes and delivers a batch of one kind, the longest overdue first; how many there were. */
async function wakeDue(kind: AnyLiving, now: number, goOn: () => boolean): Promise<number> {
  const due = await find<{ _id: string }>(kind.workflow.collection, {
    where: { wakeAt: _.lte(now) },
    order: [['wakeAt', 'asc']],
    fields: { _id: true },
    limit: BATCH,
  });
  await each(
    due,
    async ({ _id }) => {
      await wakeDocument(kind, _id, now);
      await deliver(kind, _id, now);
    },
    goOn,
  );
  return due.length;
}

/** One broken document must not keep the others asleep. */
async function each<T extends { _id: string }>(
  items: T[],
  work: (item: T) => Promise<void>,
  goOn: () => boolean,
): Promise<void> {
  const careful = (item: T): Promise<void> =>
    work(item).catch((error: unknown) =>
      log('error', { op: 'sweep', id: item._id, error: errorText(error) }),
    );
  await inParallel(items, AT_ONCE, careful, goOn);
}
