import { _, find } from '../../store';
import { INBOX, type InboxDoc } from '../inbox-doc';
import { lookAtLeased } from './look-at-leased';

/** A decision about a house is told to one person, of removing a family to a few. */
const MOST = 10;

/** Pushes what is due about one document whose messages stand in the inboxes already (N3), instead of at the next tick; how many. */
export async function pushNow(docId: string, now: number): Promise<number> {
  const due = await find<InboxDoc>(INBOX, {
    where: { docId, pushDueAt: _.lte(now) },
    order: [['at', 'desc']],
    limit: MOST,
  });
  for (const doc of due) await lookAtLeased(doc, now);
  return due.length;
}
