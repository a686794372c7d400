import type { CallTask } from '../../../../src/domain/notification/calls/call-task';
import type { InboxDoc } from '../inbox-doc';

/** A resident somebody has to call because a message did not reach them (N3). `_id` is the message's: one call a message. */
export interface CallDoc
  extends CallTask, Pick<InboxDoc, 'to' | 'docId' | 'communityId' | 'kind' | 'urgent'> {
  _id: string;
  version: number;
  number: string;
  area: string;
  /** what to tell */
  title: string;
  body: string;
  /** when the message was written, and when the call came due */
  messageAt: number;
  at: number;
  requests: string[];
}

export const CALLS = 'calls';
