import { toast } from '@/components/toast/toast-store';
import { takenWords } from '@/components/words/taken-words';
import type { TicketView } from '@/contract/views';

/**
 * Says how a step went: done, or kept on the phone until the network is back (T24), when there is no answer yet. Whoever grabs a
 * job without network cannot know whether somebody else is faster, and is told so.
 */
export function tellTaken(taken: TicketView | null, done: string, grab = false): void {
  if (!taken && grab) return toast('没有网络，已记下，联网后才知道是否抢到');
  toast(takenWords(taken, done), taken ? 'good' : 'plain');
}
