import { insert } from '../../store';
import type { InboxDoc } from '../inbox-doc';
import { CALLS, type CallDoc } from './call-doc';

/** Asks an agent to call whoever was not reached (N3). Harmless twice: one task a message. */
export async function openCall(message: InboxDoc, now: number): Promise<void> {
  const { _id, to, docId, communityId, kind, urgent, title, body, values } = message;
  const task: CallDoc = {
    _id,
    version: 1,
    to,
    docId,
    communityId,
    kind,
    urgent,
    number: values.number,
    area: values.area,
    title,
    body,
    messageAt: message.at,
    at: now,
    active: true,
    taker: null,
    takenAt: null,
    tries: [],
    outcome: null,
    note: '',
    doneAt: null,
    requests: [],
  };
  await insert(CALLS, task);
}
