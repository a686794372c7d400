import type { Message } from '../../notification/message';
import type { ComplaintEvent } from '../events';
import type { Complaint } from '../state';
import { residentMessages } from './resident-messages';
import { staffMessages } from './staff-messages';

/** Every message a step owes (N1), keyed so that delivering one twice is noticed (N4). `version` is the document's next one. */
export function messagesOf(
  event: ComplaintEvent,
  complaint: Complaint,
  version: number,
  index: number,
): Message[] {
  const drafts = [...residentMessages(event, complaint), ...staffMessages(event, complaint)];
  return drafts.map((draft, n) => ({ ...draft, key: `${version}.${index}.${n}`, kind: event.type }));
}
