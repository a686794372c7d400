const JOURNEY_MS = 60_000;

let offset = 0;
const listeners = new Set<() => void>();

/** The cloud's time, epoch milliseconds: promises are counted by the cloud's clock, not by a phone set wrong. */
export const now = (): number => Date.now() + offset;

/** Learns the cloud's time from a reply; less than a minute may be the journey of the reply and changes nothing. */
export function syncClock(cloudNow: number): void {
  const next = cloudNow - Date.now();
  if (Math.abs(next - offset) < JOURNEY_MS) return;
  offset = next;
  listeners.forEach((listener) => listener());
}

/** Calls back whenever the offset changes; returns its own undo. */
export function watchClock(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
