import { watchOnline } from '../../platform/network';
import { keys } from '../keys';
import { queryClient } from '../query-client';
import { isTicket, showTicket } from '../show-ticket';
import { sendWaiting, type OutboxNews } from './send-waiting';
import { isWaitingStep, queueOf, type Waiting } from './waiting';

let tell: (one: Waiting, number: string) => void = () => undefined;

const news: OutboxNews = {
  onSent(one, reply) {
    if (isTicket(reply)) showTicket(reply);
    else void queryClient.invalidateQueries({ queryKey: keys.allMyTickets });
    tell(one, reply.number);
  },
  onRefused(one, fresh) {
    if (isTicket(fresh)) showTicket(fresh);
    else if (isWaitingStep(one)) void queryClient.invalidateQueries({ queryKey: keys.ticket(queueOf(one)) });
  },
};

/** Sends what waits, now: after a tap, or when the network is back (T24). */
export const sendNow = (): Promise<void> => sendWaiting(news);

/** Called once at launch: whatever waits is sent now and whenever the network comes back; `onSent` tells the person. */
export function startOutbox(onSent: (one: Waiting, number: string) => void): void {
  tell = onSent;
  watchOnline(() => void sendNow());
  void sendNow();
}
