import { updateWhere } from '../../store';
import { openCall } from '../calls/open-call';
import { INBOX, type InboxDoc } from '../inbox-doc';
import { push } from './push';
import { settle } from './settle';

/** What a message's next moment brings (N3): its push, the end of waiting for WeChat's event, or the question whether to call. */
export async function lookAgain(doc: InboxDoc, now: number): Promise<void> {
  switch (doc.stage) {
    case 'confirm':
      return settle(doc, doc.push, { code: doc.code, waited: true }, now);
    case 'call':
      if (!doc.read) await openCall(doc, now);
      await updateWhere(INBOX, { _id: doc._id }, { stage: 'push', pushDueAt: null });
      return;
    default:
      return push(doc, now);
  }
}
