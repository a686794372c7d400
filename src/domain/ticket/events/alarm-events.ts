import type { EscalationRole } from '../../policy/community-policy';
import type { ClockName } from './happened';

/** What time alone does (T10–T12, T20, T23). */
export type AlarmEvent =
  | { type: 'clock-warned'; clock: ClockName; dueAt: number }
  | { type: 'clock-breached'; clock: ClockName; dueAt: number }
  | { type: 'escalated'; clock: ClockName; toRole: EscalationRole; step: number }
  | { type: 'contact-overdue'; dueAt: number }
  | { type: 'vendor-late'; dueAt: number }
  | { type: 'progress-reminded' }
  | { type: 'stalled' };
