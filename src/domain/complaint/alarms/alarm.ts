import type { CommunityPolicy } from '../../policy/community-policy';
import type { ComplaintEvent } from '../events';
import type { Complaint } from '../state';

/** One reason to wake a record: when (epoch ms), and what happens then. Pure. */
export interface ComplaintAlarm {
  at: number;
  ring: (now: number) => ComplaintEvent;
}

/** Looks at a record and names the next alarm of one kind, if there is one. */
export type ComplaintAlarmSource = (complaint: Complaint, policy: CommunityPolicy) => ComplaintAlarm | null;
