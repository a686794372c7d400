import { cloud } from './cloud';
import type { Told } from '../../src/contract/notify/deliver';
import { errorText, log } from './log';

/** Long enough for the request to leave the instance before it may freeze, short enough not to be felt. */
const HEAD_START_MS = 15;

/**
 * Asks the notify function to deliver a document's messages now. Only a hint: the outbox is already committed, and the timer
 * delivers whatever a lost hint leaves behind (N4), so failing here is logged and forgotten.
 */
export async function nudgeDelivery(id: string, workflow: Told = 'ticket'): Promise<void> {
  const asked = Promise.resolve(
    cloud.callFunction({
      name: 'notify',
      data: { op: 'deliver', input: { workflow, id } },
    }) as Promise<unknown>,
  ).catch((error: unknown) => log('error', { op: 'nudge', error: errorText(error) }));
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, HEAD_START_MS))]);
}
