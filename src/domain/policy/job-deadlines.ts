import type { CommunityPolicy, UrgencyClass } from './community-policy';
import { resolveCalendar } from './resolve-calendar';
import { addWorkingMinutes } from './working-time';

/** By when a technician who accepted at `acceptedAt` must have contacted the resident (T10): office time, except that
 * an emergency does not wait for the office to open. */
export function contactDueAt(acceptedAt: number, policy: CommunityPolicy, urgency: UrgencyClass): number {
  return addWorkingMinutes(acceptedAt, policy.contactMinutes, jobCalendar(policy, urgency));
}

/** When silence since `newsAt` reminds the technician and updates the resident (T11): office time, except for emergencies. */
export function progressReminderAt(newsAt: number, policy: CommunityPolicy, urgency: UrgencyClass): number {
  return addWorkingMinutes(newsAt, policy.progressReminderMinutes, jobCalendar(policy, urgency));
}

function jobCalendar(policy: CommunityPolicy, urgency: UrgencyClass) {
  return resolveCalendar(urgency === 'emergency' ? 'always' : 'office', policy);
}
