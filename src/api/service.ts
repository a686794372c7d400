import { syncClock } from '../platform/clock';
import { transport } from '../platform/transport';
import { createCall } from './call';

/** The one client of the app: `call('ticket.get', { ticketId })`. Every reply also tells the cloud's time. */
export const call = createCall(async (functionName, event) => {
  const reply = await transport.invoke(functionName, event);
  const { now } = (reply ?? {}) as { now?: unknown };
  if (typeof now === 'number') syncClock(now);
  return reply;
});
