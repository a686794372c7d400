import { deliverTicket } from '../../_kit/delivery/deliver-ticket';
import { procedure } from '../../_kit/procedure';

/** N4: brings forward what the timer would deliver. */
export const deliver = procedure('notify.deliver', {
  handle: async ({ ticketId }, call) => ({ delivered: await deliverTicket(ticketId, call.now) }),
});
