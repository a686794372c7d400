import type { Message } from '../../../src/domain/notification/message';
import { insert } from '../store';
import { INBOX, type InboxDoc } from './inbox-doc';

/** Writes a message into one person's inbox; null when it is there already. `pushDueAt` in epoch ms says who pushes it: a moment in the
 * future leaves it to the sweep. */
export async function putInInbox(
  about: { id: string; communityId: string },
  message: Omit<Message, 'to'>,
  person: string,
  pushDueAt: number,
): Promise<InboxDoc | null> {
  const { key, at, kind, title, body, link, urgent, template, values } = message;
  const doc: InboxDoc = {
    _id: `${about.id}:${key}:${person}`,
    to: person,
    docId: about.id,
    communityId: about.communityId,
    at,
    kind,
    title,
    body,
    link,
    urgent,
    read: false,
    template,
    values,
    push: 'due',
    stage: 'push',
    pushDueAt,
    tries: 0,
    code: null,
    deadAt: null,
  };
  return (await insert(INBOX, doc)) ? doc : null;
}
