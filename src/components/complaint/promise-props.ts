import type { ComplaintPromise } from '@/domain/complaint/next-promise';
import { clockName } from './clock-name';

/** What `Countdown` needs to show a promise of a complaint (C4, C8); null when nothing is owed, or it waits for the complainant. */
export function complaintPromiseProps(
  promise: ComplaintPromise | null,
): { what: string; due: number } | null {
  if (!promise || promise.dueAt === null || promise.state === 'met') return null;
  return {
    what: promise.clock === 'goal' ? '处理完成' : `完成${clockName(promise.clock)}`,
    due: promise.dueAt,
  };
}
