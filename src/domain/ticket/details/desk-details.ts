import type { EventOf } from '../events';
import { worded, type Details, type DetailsOf } from './details-of';

/** Reports and what the desk made of them (T1–T6, T9, T23). */
export const deskDetails: DetailsOf<
  | 'submitted'
  | 'reviewed'
  | 'answered'
  | 'referred'
  | 'offered'
  | 'assigned'
  | 'transferred'
  | 'job-taken-back'
  | 'reclassified'
  | 'date-agreed'
  | 'vendor-linked'
> = {
  submitted: ({ text, photos, channel }) => ({ words: text, photos, facts: { channel } }),
  reviewed: judged,
  reclassified: judged,
  'date-agreed': ({ finishBy, note }) => ({ words: note, facts: { finishBy } }),
  'vendor-linked': ({ vendor, expiresAt }) => ({ facts: { vendor: vendor.alias, expiresAt } }),
  answered: ({ text }) => ({ words: text }),
  referred: ({ reason }) => ({ words: reason }),
  offered: ({ note }) => worded(note),
  assigned: ({ note, assignee, round }) => ({ ...worded(note), facts: { assignee: assignee.alias, round } }),
  transferred: ({ reason, from, assignee }) => ({
    words: reason,
    facts: { from: from.alias, assignee: assignee.alias },
  }),
  'job-taken-back': ({ reason, assignee }) => ({ words: reason, facts: { from: assignee.alias } }),
};

function judged({
  before,
  after,
  reason,
}: Pick<EventOf<'reviewed'>, 'before' | 'after' | 'reason'>): Details {
  return {
    ...worded(reason),
    facts: {
      urgencyBefore: before.urgency,
      urgency: after.urgency,
      faultBefore: before.fault,
      fault: after.fault,
    },
  };
}
