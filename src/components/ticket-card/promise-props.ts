import type { PromiseView } from '@/contract/views';
import type { UrgencyCode } from '@/domain/classification/taxonomy';

/** What `Countdown` needs to show a ticket's next promise (T7, T8); null when nothing is promised any more. */
export function promiseProps(
  promise: PromiseView | null,
  urgency: UrgencyCode,
): { what: string; due: number; paused?: string } | null {
  if (!promise || promise.state === 'met') return null;
  const what = promise.clock === 'respond' ? '联系您' : urgency === 'inquiry' ? '答复' : '修好';
  return { what, due: promise.dueAt, ...(promise.state === 'paused' ? { paused: '等待期间不计时' } : {}) };
}
