import { policyOf } from '../../ticket/terms';
import type { Complaint } from '../state';
import type { ComplaintAlarm, ComplaintAlarmSource } from './alarm';
import { clockAlarms } from './clock-alarms';
import { improvementAlarm } from './improvement-alarm';

/** Every reason a complaint, suggestion or praise may need attention by itself. None of them ever closes it (C6). */
const sources: readonly ComplaintAlarmSource[] = [clockAlarms('step'), clockAlarms('goal'), improvementAlarm];

/** The next alarm of a record, or null when it can sleep for good. */
export function nextAlarm(complaint: Complaint): ComplaintAlarm | null {
  const policy = policyOf(complaint.terms);
  return sources
    .map((source) => source(complaint, policy))
    .reduce<ComplaintAlarm | null>(
      (first, alarm) => (alarm && (!first || alarm.at < first.at) ? alarm : first),
      null,
    );
}
