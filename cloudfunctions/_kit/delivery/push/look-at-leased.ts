import { updateWhere } from '../../store';
import { INBOX, LEASE_MS, type InboxDoc } from '../inbox-doc';
import { lookAgain } from './look-again';

/** Takes the lease first: of two at once, one sends. */
export async function lookAtLeased(doc: InboxDoc, now: number): Promise<void> {
  const where = { _id: doc._id, pushDueAt: doc.pushDueAt };
  if ((await updateWhere(INBOX, where, { pushDueAt: now + LEASE_MS })) === 1) await lookAgain(doc, now);
}
