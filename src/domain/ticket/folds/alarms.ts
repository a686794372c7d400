import type { FoldsOf } from './fold';

/** Notes that an alarm has rung, so that it rings once (T10–T12). */
export const alarmFolds: FoldsOf<
  | 'clock-warned'
  | 'clock-breached'
  | 'escalated'
  | 'contact-overdue'
  | 'vendor-late'
  | 'progress-reminded'
  | 'stalled'
> = {
  'clock-warned': ({ rung }, { clock }) => ({ rung: { ...rung, warned: [...rung.warned, clock] } }),
  'clock-breached': ({ rung }, { clock }) => ({ rung: { ...rung, breached: [...rung.breached, clock] } }),
  escalated: ({ rung }, { clock, step }) => ({
    rung: { ...rung, escalated: { ...rung.escalated, [clock]: step + 1 } },
  }),
  'contact-overdue': ({ rung }) => ({ rung: { ...rung, contactOverdue: true } }),
  'vendor-late': ({ rung }) => ({ rung: { ...rung, vendorLate: true } }),
  // Rings again a day after it rang: `updatedAt`, which every event moves, is all it needs.
  stalled: () => ({}),
  'progress-reminded': ({ rung }, { at }) => ({ rung: { ...rung, progressRemindedAt: at } }),
};
