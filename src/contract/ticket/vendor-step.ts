import { z } from 'zod';
import { moment, photos, point, requestId, words } from '../fields';
import { operation } from '../operation';
import { vendorToken, type VendorOrder } from './vendor-view';

const pressed = { token: vendorToken, requestId };

/**
 * A contractor presses accept, decline, arrive, note or done on the page of a link (T23); on the record it is the contractor's step.
 * Photos as for any repair: before and after by the community's policy (T13).
 * Refusals: not-found, expired, wrong-status, permission-missing (permission), reason-missing (reason), photos-missing (photos.before, photos.during, photos.after).
 */
export const vendorStep = operation<VendorOrder>()(
  'ticket.vendor-step',
  z.discriminatedUnion('step', [
    z.object({ ...pressed, step: z.literal('accept'), expectedAt: moment.nullish() }),
    z.object({ ...pressed, step: z.literal('decline'), reason: words(200) }),
    z.object({
      ...pressed,
      step: z.literal('arrive'),
      location: point.nullish(),
      permission: z.boolean(),
    }),
    z.object({ ...pressed, step: z.literal('note'), note: words(300), photos }),
    z.object({
      ...pressed,
      step: z.literal('done'),
      note: words(500),
      photos: z.object({ before: photos, during: photos, after: photos }),
      /** some of it is hidden now: photos from during the work are needed */
      concealed: z.boolean().default(false),
    }),
  ]),
);
