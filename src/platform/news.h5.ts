import { syncClock } from './clock';
import { gather } from './gather';
import { identityKey } from './identity';

async function learnTime(): Promise<void> {
  const reply = await fetch('/dev/clock').catch(() => null);
  if (!reply?.ok) return;
  const { ms } = (await reply.json()) as { ms?: number };
  if (ms) syncClock(ms);
}

/**
 * The preview: calls back when the local cloud delivered a message to this identity or its clock or timers moved, and
 * keeps the page's clock with the local cloud's.
 */
export function watchNews(listener: () => void): void {
  void learnTime();
  const events = new EventSource(`/dev/events?openid=${encodeURIComponent(identityKey())}`);
  // A clock moved by a day tells of a hundred timers within seconds.
  const heard = gather(() => void learnTime().then(listener));
  for (const type of ['message', 'tick', 'clock', 'reload']) events.addEventListener(type, heard);
}
