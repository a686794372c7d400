import type { Message } from '../../../src/domain/notification/message';
import { maskCovered } from '../../../src/domain/privacy/covered';
import { mapText } from '../privacy/map-text';
import { insert } from '../store';
import { INBOX, type InboxDoc } from './inbox-doc';
import { insist } from './insist';

/** Writes a message into one person's inbox; null when it is there already. `pushDueAt` in epoch ms says who pushes it: a moment in the
 * future leaves it to the sweep. */
export async function putInInbox(
  about: { id: string; communityId: string },
  message: Omit<Message, 'to'>,
  person: string,
  pushDueAt: number,
): Promise<InboxDoc | null> {
  const { key, at, kind, link, urgent, template } = message;
  const { title, body, values } = mapText(message, maskCovered);
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
  return (await insist(() => insert(INBOX, doc))) ? doc : null;
}
