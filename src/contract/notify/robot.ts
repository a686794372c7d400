import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** Whether a community's staff group has a robot; its address is never shown again (N3). */
export const robot = operation<{ set: boolean }>()('notify.robot', z.object({ communityId: id }));

/** Sets the webhook of the staff group's robot; an empty one takes it away (N3). Refusals: invalid-input (url: not WeCom's), not-found. */
export const setRobot = operation<{ set: boolean }>()(
  'notify.set-robot',
  z.object({ communityId: id, url: z.string().trim().max(300) }),
);
