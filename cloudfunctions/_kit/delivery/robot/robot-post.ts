import { robotText } from '../../../../src/domain/notification/push/robot-text';
import { insert } from '../../store';
import type { InboxDoc } from '../inbox-doc';

/** A message for a community's WeCom group (N3). `_id` = `<document id>:<message key>`: one post however many it was meant for. */
export interface RobotPostDoc {
  _id: string;
  communityId: string;
  docId: string;
  text: string;
  at: number;
  state: 'due' | 'sent' | 'failed' | 'no-robot';
  /** when to try next; while somebody is at it, the end of their lease; null = settled */
  dueAt: number | null;
  tries: number;
  code: number | null;
  deadAt: number | null;
}

export const POSTS = 'robotPosts';

/** Owes the staff group a message that could not reach one of them in WeChat. */
export async function oweRobotPost(doc: InboxDoc, now: number): Promise<void> {
  const post: RobotPostDoc = {
    _id: doc._id.slice(0, -(doc.to.length + 1)),
    communityId: doc.communityId,
    docId: doc.docId,
    text: robotText(doc),
    at: now,
    state: 'due',
    dueAt: now,
    tries: 0,
    code: null,
    deadAt: null,
  };
  await insert(POSTS, post);
}
