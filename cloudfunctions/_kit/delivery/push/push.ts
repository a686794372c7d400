import { afterSend } from '../../../../src/domain/notification/push/after-send';
import type { PersonDoc } from '../../directory';
import { readDirectory } from '../../read-directory';
import { updateWhere } from '../../store';
import { INBOX, type InboxDoc } from '../inbox-doc';
import { insist } from '../insist';
import { emptied, giveBack, takeAccept } from '../ledger/take-accept';
import { TEMPLATES, templateIdsIn } from '../template-ids';
import { send } from './send';
import { settle } from './settle';

/** Sends one leased message as a subscription message if an accept may be spent on it (N2), and records its fate (N3). */
export async function push(doc: InboxDoc, now: number): Promise<void> {
  const read = await readDirectory([`person:${doc.to}`, TEMPLATES]);
  const person = read.get(`person:${doc.to}`) as PersonDoc | undefined;
  if (!person) return settle(doc, 'absent', { code: null, waited: false }, now);
  const taken = await takeAccept(doc);
  if (taken === 'none') return settle(doc, 'unsubscribed', { code: null, waited: false }, now);
  if (taken === 'saved') return settle(doc, 'saved', { code: null, waited: false }, now);
  // Somebody died between taking the accept and recording what came of it: it may have arrived.
  if (taken === 'taken-before') return settle(doc, 'unconfirmed', { code: null, waited: false }, now);
  const outcome = await send(doc, person.openid, templateIdsIn(read)[doc.template]);
  const next = afterSend(outcome, doc.tries, now);
  const code = typeof outcome === 'number' ? outcome : null;
  // Given back before every new try, so that each try leaves its own trace (N4).
  if (next.state === 'due' || next.state === 'failed') await insist(() => giveBack(doc));
  if (next.state === 'due') {
    const again = { pushDueAt: next.retryAt, tries: doc.tries + 1, code: code ?? -1 };
    await insist(() => updateWhere(INBOX, { _id: doc._id }, again));
    return;
  }
  if (next.state === 'refused') await insist(() => emptied(doc));
  await settle(doc, next.state, { code: code ?? (next.state === 'failed' ? -1 : null), waited: false }, now);
}
