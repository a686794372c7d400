import { deliver as deliverDocument } from '../../_kit/delivery/deliver';
import { living } from '../../_kit/delivery/living';
import { procedure } from '../../_kit/procedure';

/** N4: brings forward what the timer would deliver. */
export const deliver = procedure('notify.deliver', {
  handle: async ({ workflow, id }, call) => ({
    delivered: await deliverDocument(living[workflow], id, call.now),
  }),
});
