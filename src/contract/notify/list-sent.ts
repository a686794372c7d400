import { z } from 'zod';
import type { PushState } from '../../domain/notification/push/push-state';
import { id } from '../fields';
import { operation } from '../operation';

/** One message about a document and what became of it, as staff see it (N3). */
export interface SentMessage {
  id: string;
  at: number;
  title: string;
  /** whom it was for: a colleague's alias, or 业主 with the masked name */
  to: string;
  state: PushState;
  read: boolean;
  /** tries so far; a waiting message with some is being retried */
  tries: number;
  /** when it is sent or tried again, epoch ms, while it waits */
  dueAt: number | null;
}

/** Every message about a ticket, complaint or visit, newest first, at most 100 (N3). Refusals: not-allowed. */
export const listSent = operation<SentMessage[]>()('notify.list-sent', z.object({ docId: id }));
