import { toast } from '@/components/toast/toast-store';
import type { TicketView } from '@/contract/views';

/** Says how a step went: done, or kept on the phone until the network is back (T24), when there is no answer yet. */
export function tellTaken(taken: TicketView | null, done: string): void {
  if (taken) toast(done, 'good');
  else toast('没有网络，已存在手机里，联网后自动按顺序发送');
}
