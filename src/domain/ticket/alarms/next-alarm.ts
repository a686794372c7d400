import { questionOf } from '../questions';
import type { Ticket } from '../state';
import { policyOf } from '../terms';
import type { Alarm, AlarmSource } from './alarm';
import { autoAcceptAlarm, surveyAlarm } from './closing-alarms';
import { clockAlarms } from './clock-alarms';
import { acceptAlarm, grabAlarm, vendorAlarm } from './dispatch-alarms';
import { contactAlarm, progressAlarm } from './job-alarms';
import { planAlarm } from './plan-alarm';
import { stalledAlarm } from './stalled-alarm';
import { waitingAlarm } from './waiting-alarms';

/** Every reason a repair ticket may need attention by itself. */
const sources: readonly AlarmSource[] = [
  planAlarm,
  clockAlarms('respond'),
  clockAlarms('resolve'),
  acceptAlarm,
  grabAlarm,
  contactAlarm,
  vendorAlarm,
  progressAlarm,
  waitingAlarm,
  surveyAlarm,
  autoAcceptAlarm,
];

/** The next alarm of a ticket, or null when it can sleep for good: then it has ended. */
export function nextAlarm(ticket: Ticket): Alarm | null {
  const policy = policyOf(ticket.terms);
  const first = sources
    .map((source) => source(ticket, policy))
    .reduce<Alarm | null>((best, alarm) => (alarm && (!best || alarm.at < best.at) ? alarm : best), null);
  return first ?? stalledAlarm(ticket, policy);
}

/** When a ticket next needs attention for any reason (epoch ms): an alarm, or something it wants to know. Null = it sleeps. */
export function wakeTime(ticket: Ticket): number | null {
  const alarm = nextAlarm(ticket)?.at ?? null;
  const since = questionOf(ticket, policyOf(ticket.terms))?.since ?? null;
  if (alarm === null || since === null) return alarm ?? since;
  return Math.min(alarm, since);
}
