import type { Subject } from '../access/may';
import type { Complaint } from './state';

/** What access needs to know of a record (P3). Praise may be read by the people praised, once it was passed on (C11). */
export function subjectOf(
  complaint: Pick<Complaint, 'communityId' | 'complainant' | 'handler' | 'sort' | 'status' | 'subjects'>,
): Subject {
  const { communityId, complainant, handler, sort, status, subjects } = complaint;
  const praised = sort === 'praise' && status === 'closed' ? subjects.map((person) => person.id) : [];
  return {
    communityId,
    // Somebody without the app is nobody's own record.
    reporterId: complainant.id ?? '',
    followerIds: praised,
    assigneeId: handler?.id ?? null,
  };
}
