import { impossible } from '../shared/never';
import type { EventOf } from './events';
import type { Rung } from './state';

type AlarmEvent = EventOf<
  'clock-warned' | 'clock-breached' | 'escalated' | 'contact-overdue' | 'progress-reminded'
>;

/** Notes that an alarm has rung, so that it rings once (T12). */
export function foldAlarm(rung: Rung, event: AlarmEvent): Rung {
  switch (event.type) {
    case 'clock-warned':
      return { ...rung, warned: [...rung.warned, event.clock] };
    case 'clock-breached':
      return { ...rung, breached: [...rung.breached, event.clock] };
    case 'escalated':
      return { ...rung, escalated: { ...rung.escalated, [event.clock]: event.step + 1 } };
    case 'contact-overdue':
      return { ...rung, contactOverdue: true };
    case 'progress-reminded':
      return { ...rung, progressRemindedAt: event.at };
    default:
      return impossible(event);
  }
}
