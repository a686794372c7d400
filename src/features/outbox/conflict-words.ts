import type { Waiting } from '@/api/outbox/waiting';
import { refusalWords } from '@/components/words/refusal-words';
import { statusNames } from '@/domain/ticket/status';

const NOT_SENT = '没有发送成功：';

/** Whether somebody else has the job by now: nothing can be sent any more, only be known (T9, T24). */
export const isLost = ({ op, conflict }: Waiting): boolean =>
  op === 'ticket.accept-job' && conflict !== null && conflict !== 'photos' && conflict.refused !== 'busy';

/** Why it was not sent, and what can be done about it (T24); `conflict` is there. */
export function conflictWords(one: Waiting, now: number): string {
  const { op, conflict, stands, holder } = one;
  if (conflict === null) return '';
  if (conflict === 'photos')
    return withoutPhotos(one) ? '有照片传不上去，可以再试，或不带照片发送' : '签名传不上去，请再试';
  if (op === 'ticket.accept-job') {
    if (holder) return `这单已由${holder}接走，辛苦了`;
    if (conflict.refused === 'not-your-job') return '这单已退回调度，不用您处理了';
  }
  if (conflict.refused === 'expired') return `${NOT_SENT}报价已更新或过期，请看最新的报价`;
  if (stands !== null && conflict.refused === 'wrong-status')
    return `${NOT_SENT}工单这时已经是「${statusNames[stands]}」`;
  return `${NOT_SENT}${refusalWords(conflict, now)}`;
}

/** Whether it still says something when its photos are left out; a signature does not. */
export const withoutPhotos = ({ op }: Waiting): boolean => op !== 'ticket.sign-off';
