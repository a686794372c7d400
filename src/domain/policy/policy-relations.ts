import type { AskingHours, CommunityPolicy, OfficeHours, UrgencyClass } from './community-policy';
import { minutesOfDay } from './local-time';
import type { PolicyFault } from './policy-fault';

const DAY_MINUTES = 24 * 60;
const LONGEST_QUIET_MINUTES = 16 * 60;

/** What must fit together across the fields of a whole policy whose single fields already make sense. */
export function relationFaults(policy: CommunityPolicy): PolicyFault[] {
  return [
    ...Object.keys(policy.clocks).flatMap((urgency) => promiseFaults(policy, urgency as UrgencyClass)),
    ...officeFaults(policy.officeHours),
    ...askingFaults(policy.surveyAsking),
    ...quietFaults(policy.quietHours),
    ...outOfOrder('surveyReminderDays', policy.surveyReminderDays < policy.surveyDays),
  ];
}

function promiseFaults({ clocks, vendorClocks }: CommunityPolicy, urgency: UrgencyClass): PolicyFault[] {
  const own = clocks[urgency];
  const vendor = vendorClocks[urgency];
  return [
    // Minutes of two different calendars cannot be compared.
    ...outOfOrder(
      `clocks.${urgency}.resolveMinutes`,
      own.calendar !== own.respondCalendar || own.respondMinutes <= own.resolveMinutes,
    ),
    ...outOfOrder(`vendorClocks.${urgency}.arriveMinutes`, vendor.acceptMinutes <= vendor.arriveMinutes),
  ];
}

function officeFaults({ extraHolidays, extraWorkdays }: OfficeHours): PolicyFault[] {
  const twice = extraWorkdays.findIndex((day) => extraHolidays.includes(day));
  return twice < 0 ? [] : [{ field: `officeHours.extraWorkdays.${twice}`, problem: 'contradiction' }];
}

/** Quiet hours must leave room to speak: longer ones would hold messages for ever. */
function quietFaults({ from, to }: CommunityPolicy['quietHours']): PolicyFault[] {
  const minutes = ((minutesOfDay(to) ?? 0) - (minutesOfDay(from) ?? 0) + DAY_MINUTES) % DAY_MINUTES;
  const fine = minutes >= 1 && minutes <= LONGEST_QUIET_MINUTES;
  return fine
    ? []
    : [{ field: 'quietHours.to', problem: 'out-of-range', min: 1, max: LONGEST_QUIET_MINUTES }];
}

/** The daily window must be longer than the delay, or the question could come later than 24 h (V1). */
function askingFaults({ from, to, delayMinutes }: AskingHours): PolicyFault[] {
  const window = (minutesOfDay(to) ?? 0) - (minutesOfDay(from) ?? 0);
  return outOfOrder('surveyAsking.to', window > 0 && window >= delayMinutes);
}

function outOfOrder(field: string, fine: boolean): PolicyFault[] {
  return fine ? [] : [{ field, problem: 'out-of-order' }];
}
