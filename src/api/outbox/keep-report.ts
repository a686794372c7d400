import type { InputOf } from '../../contract';
import { keepFile } from '../../platform/keep-file';
import { now } from '../../platform/clock';
import { addWaiting } from './outbox-store';

/** Keeps a report until the network is back, photos that are still on the phone included (T24); false when the phone is full. */
export async function keepReport(
  input: InputOf<'ticket.submit'>,
  unsent: readonly { key: string; url: string }[],
): Promise<boolean> {
  const photos = await Promise.all(
    unsent.map(async ({ key, url }) => ({ key, path: await keepFile(url).catch(() => url) })),
  );
  return addWaiting({ input, photos, writtenAt: now(), tries: 0, conflict: null });
}
