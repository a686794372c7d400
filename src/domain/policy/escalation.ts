import type { CalendarRef } from './calendar';
import type { CommunityPolicy, EscalationRole, LadderName } from './community-policy';
import { nextAllowed } from './quiet-hours';
import { resolveCalendar } from './resolve-calendar';
import { addWorkingMinutes } from './working-time';

/** One step of a ladder that a broken promise climbs: `step` counts from 0, `at` is epoch ms. */
export interface EscalationMoment {
  step: number;
  role: EscalationRole;
  at: number;
}

/** When whom to tell of a promise broken at `breachedAt` (T12, C8), counted on the broken clock's own calendar. Only the
 * emergency ladder may ring in quiet hours; on the others a step held back overnight holds back all later ones too, so
 * that everybody keeps their time to act before the next is told. A pause after the breach changes nothing. */
export function ladder(
  breachedAt: number,
  calendar: CalendarRef,
  name: LadderName,
  policy: CommunityPolicy,
): EscalationMoment[] {
  const workCalendar = resolveCalendar(calendar, policy);
  let at = breachedAt;
  let minutes = 0;
  return policy.escalation[name].map((rung, step) => {
    const counted = addWorkingMinutes(at, rung.afterMinutes - minutes, workCalendar);
    at = name === 'emergency' ? counted : nextAllowed(counted, policy.quietHours);
    minutes = rung.afterMinutes;
    return { step, role: rung.role, at };
  });
}
