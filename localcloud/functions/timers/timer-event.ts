// The event a timer hands to its function, as SCF sends it.
import type { Tick } from './scheduler';

/** {Type, TriggerName, Time, Message}; Time is ISO 8601 in UTC without milliseconds. */
export const timerEvent = (tick: Tick): Record<string, string> => ({
  Type: 'Timer',
  TriggerName: tick.trigger,
  Time: new Date(tick.at).toISOString().replace('.000Z', 'Z'),
  Message: '',
});
