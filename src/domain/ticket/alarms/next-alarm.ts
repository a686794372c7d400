import type { Ticket } from '../state';
import { policyOf } from '../terms';
import type { Alarm, AlarmSource } from './alarm';
import { autoAcceptAlarm, surveyAlarm } from './closing-alarms';
import { clockAlarms } from './clock-alarms';
import { contactAlarm, progressAlarm } from './job-alarms';

/** Every reason a repair ticket may need attention by itself. */
const sources: readonly AlarmSource[] = [
  clockAlarms('respond'),
  clockAlarms('resolve'),
  contactAlarm,
  progressAlarm,
  surveyAlarm,
  autoAcceptAlarm,
];

/** The next alarm of a ticket, or null when it can sleep for good. */
export function nextAlarm(ticket: Ticket): Alarm | null {
  const policy = policyOf(ticket.terms);
  return sources
    .map((source) => source(ticket, policy))
    .reduce<Alarm | null>((first, alarm) => (alarm && (!first || alarm.at < first.at) ? alarm : first), null);
}
