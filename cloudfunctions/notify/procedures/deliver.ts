import { deliver as deliverDocument } from '../../_kit/delivery/deliver';
import { living } from '../../_kit/delivery/living';
import { pushNow } from '../../_kit/delivery/push/push-now';
import { procedure } from '../../_kit/procedure';

/** N4: brings forward what the timer would deliver. */
export const deliver = procedure('notify.deliver', {
  handle: async ({ workflow, id }, call) => ({
    delivered:
      workflow === 'binding'
        ? await pushNow(id, call.now)
        : await deliverDocument(living[workflow], id, call.now),
  }),
});
