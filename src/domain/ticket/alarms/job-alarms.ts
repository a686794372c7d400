import { systemActor } from '../../access/roles';
import { contactDueAt, progressReminderAt } from '../../policy/job-deadlines';
import { signed } from '../decision';
import type { AlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** Accepted, but the resident has not been contacted within the policy's minutes (T10). */
export const contactAlarm: AlarmSource = (ticket, policy) => {
  if (ticket.status !== 'accepted' || ticket.contactedAt !== null || ticket.acceptedAt === null) return null;
  // A contractor keeps its own deadlines (T23), and one with a link has no number to call.
  if (ticket.rung.contactOverdue || ticket.assignee?.kind === 'vendor') return null;
  const due = contactDueAt(ticket.acceptedAt, policy, ticket.classification.urgency);
  return { at: due, ring: (at) => ({ type: 'contact-overdue', at, by, dueAt: due }) };
};

/** Work goes on without news for the policy's working time (T11): once per silence. */
export const progressAlarm: AlarmSource = (ticket, policy) => {
  if (ticket.status !== 'on-site' && ticket.status !== 'repairing') return null;
  const reminded = ticket.rung.progressRemindedAt;
  if (reminded !== null && reminded >= ticket.newsAt) return null;
  const due = progressReminderAt(ticket.newsAt, policy, ticket.classification.urgency);
  return { at: due, ring: (at) => ({ type: 'progress-reminded', at, by }) };
};
