import type { CommunityPolicy } from '../policy/community-policy';
import type { Refusal } from '../shared/refusal';
import type { Command } from '../ticket/decision';
import type { ComplaintEvent } from './events';
import type { Complaint } from './state';

export { signed, type Command } from '../ticket/decision';

/** A rule: a command and the record as it stands give events, or a typed refusal. Pure. */
export type ComplaintDecision<C extends Command> = (
  command: C,
  complaint: Complaint,
  policy: CommunityPolicy,
) => ComplaintEvent[] | Refusal;
