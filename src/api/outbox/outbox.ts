import { watchOnline } from '../../platform/network';
import type { SubmitReply } from '../../contract/ticket/submit';
import { keys } from '../keys';
import { queryClient } from '../query-client';
import { sendWaiting } from './send-waiting';

let tell: (reply: SubmitReply) => void = () => undefined;

function sent(reply: SubmitReply): void {
  void queryClient.invalidateQueries({ queryKey: keys.allMyTickets });
  tell(reply);
}

/** Sends what waits, now: after a tap, or when the network is back (T24). */
export const sendNow = (): Promise<void> => sendWaiting(sent);

/** Called once at launch: whatever waits is sent now and whenever the network comes back; `onSent` tells the person. */
export function startOutbox(onSent: (reply: SubmitReply) => void): void {
  tell = onSent;
  watchOnline(() => void sendNow());
  void sendNow();
}
