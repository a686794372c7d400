import { z } from 'zod';
import { cursor } from '../fields';
import { operation } from '../operation';

/** One message in the app's inbox (N3). `link` is a page path with its query. */
export interface InboxMessage {
  id: string;
  at: number;
  kind: string;
  title: string;
  body: string;
  /** which record it tells of: place and number, e.g. `6栋1单元 · BX261123-00001`; empty where there is none */
  about: string;
  link: string;
  read: boolean;
  urgent: boolean;
}

/** The caller's messages, newest first, with the number of unread ones on the first page. */
export interface InboxPage {
  items: InboxMessage[];
  next: string | null;
  unread: number | null;
}

/** The inbox (N3), 20 a page. */
export const listInbox = operation<InboxPage>()('notify.list-inbox', z.object({ cursor }));
