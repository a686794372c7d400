import type { Waiting } from '@/api/outbox/waiting';
import { refusalWords } from '@/components/words/refusal-words';
import { statusNames } from '@/domain/ticket/status';

/** Why it was not sent, and what can be done about it (T24); `conflict` is there. */
export function conflictWords({ conflict, stands }: Waiting, now: number): string {
  if (conflict === null) return '';
  if (conflict === 'photos') return '有照片传不上去，可以再试，或不带照片发送';
  if (stands !== null && conflict.refused === 'wrong-status')
    return `没有发送成功：工单这时已经是「${statusNames[stands]}」`;
  return `没有发送成功：${refusalWords(conflict, now)}`;
}
