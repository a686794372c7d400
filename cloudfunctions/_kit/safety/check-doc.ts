/** Words and pictures of residents on their way through WeChat's content check (P6). */
export const CHECKS = 'checks';

/**
 * Where a check stands: to be asked · asked, a picture's verdict is to come · fine · hidden from others until a reviewer decides ·
 * shown again by a reviewer · hidden for good · nobody could be asked, a reviewer looks (not hidden).
 */
export type CheckState = 'due' | 'waiting' | 'passed' | 'flagged' | 'shown' | 'hidden' | 'unchecked';

/** One contribution of one person. `_id` = `<document>:<moment>:<event>`: owed twice is once. */
export interface CheckDoc {
  _id: string;
  collection: 'tickets' | 'complaints';
  docId: string;
  number: string;
  communityId: string;
  person: string;
  at: number;
  /** as stored: numbers covered */
  texts: string[];
  files: string[];
  state: CheckState;
  /** what was objected to: texts or files */
  bad: string[];
  /** when to try next, epoch ms; null = nothing to do */
  dueAt: number | null;
  tries: number;
  /** WeChat's names of picture checks under way, and their files in the same order */
  traceIds: string[];
  traceFiles: string[];
  /** a reviewer has to decide */
  review: boolean;
  decidedBy: string | null;
}
