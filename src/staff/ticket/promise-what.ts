import type { UrgencyCode } from '@/domain/classification/taxonomy';
import type { ClockName } from '@/domain/ticket/events';

/** What a clock promises, in the staff's words (T7). */
export function promiseWhat(clock: ClockName, urgency: UrgencyCode): string {
  if (clock === 'respond') return '响应';
  return urgency === 'inquiry' ? '答复' : '完工';
}
