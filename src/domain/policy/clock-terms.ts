import type { CommunityPolicy, UrgencyClass } from './community-policy';
import type { ClockTerms } from './service-clock';

/** What is promised about the first answer to a ticket of this class (T7). */
export function respondTerms(policy: CommunityPolicy, urgency: UrgencyClass): ClockTerms {
  const { respondMinutes, respondCalendar } = policy.clocks[urgency];
  return { targetMinutes: respondMinutes, calendar: respondCalendar, warnShare: policy.warnShare };
}

/** What is promised about the end of a ticket of this class (T7). */
export function resolveTerms(policy: CommunityPolicy, urgency: UrgencyClass): ClockTerms {
  const { resolveMinutes, calendar } = policy.clocks[urgency];
  return { targetMinutes: resolveMinutes, calendar, warnShare: policy.warnShare };
}
