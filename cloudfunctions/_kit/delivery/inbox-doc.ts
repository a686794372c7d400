import type { Message } from '../../../src/domain/notification/message';
import type { PushState } from '../../../src/domain/notification/push/push-state';
import type { TemplateKey } from '../../../src/domain/notification/templates';

/** What the next look at a message is for: sending it · WeChat's event about it · whether it was read, or a call is needed (N3). */
export type Stage = 'push' | 'confirm' | 'call';

/** A message in one person's inbox, with the fate of its push. `_id` = `<document id>:<message key>:<person>`: twice is once. */
export interface InboxDoc {
  _id: string;
  to: string;
  /** the ticket, complaint, visit or announcement it tells of */
  docId: string;
  communityId: string;
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
  stage: Stage;
  /** when to look at it next, epoch ms; while somebody is at it, the end of their lease; null = settled */
  pushDueAt: number | null;
  tries: number;
  /** WeChat's answer to the last try */
  code: number | null;
  /** when it was given up after errors, for the list of dead letters (N3); null otherwise */
  deadAt: number | null;
}

export const INBOX = 'inbox';

/** Nobody else is at a message while one instance is; longer than a function may run. */
export const LEASE_MS = 60_000;
