import type { TemplateKey } from '../../../src/domain/notification/templates';
import type { Message } from '../../../src/domain/notification/message';

/** How a message's push stands (N3): waiting · sent · nobody may send to them · WeChat refused · given up. */
export type PushState = 'due' | 'sent' | 'unsubscribed' | 'refused' | 'failed';

/** A message in one person's inbox, with the fate of its push. `_id` = `<document id>:<message key>:<person>`: twice is once. */
export interface InboxDoc {
  _id: string;
  to: string;
  /** the ticket, complaint or visit it tells of */
  docId: string;
  at: number;
  kind: string;
  title: string;
  body: string;
  link: string;
  urgent: boolean;
  read: boolean;
  template: TemplateKey;
  values: Message['values'];
  push: PushState;
  /** when to try next, epoch ms; while somebody is sending it, the end of their lease; null = settled */
  pushDueAt: number | null;
  tries: number;
  /** an accept has been taken from the ledger for this message (N2) */
  paid: boolean;
  /** WeChat's answer to the last try */
  code: number | null;
}

export const INBOX = 'inbox';
