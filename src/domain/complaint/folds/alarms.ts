import type { ComplaintClockName } from '../events';
import type { ClockRung, Complaint } from '../state';
import type { Change, FoldsOf } from './fold';

/** Notes that an alarm has rung, so that it rings once (C8). */
export const alarmFolds: FoldsOf<'clock-warned' | 'clock-breached' | 'escalated'> = {
  'clock-warned': (complaint, { clock }) => rang(complaint, clock, { warned: true }),
  'clock-breached': (complaint, { clock }) => rang(complaint, clock, { breached: true }),
  escalated: (complaint, { clock, step }) => rang(complaint, clock, { escalated: step + 1 }),
};

function rang({ rung }: Complaint, clock: ComplaintClockName, what: Partial<ClockRung>): Change {
  const which = clock === 'goal' ? 'goal' : 'step';
  return { rung: { ...rung, [which]: { ...rung[which], ...what } } };
}
