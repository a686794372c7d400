import { watchOnline } from './network';

const listeners = new Set<() => void>();
let watching = false;

/** Calls back whenever sending may work again (see `watchOnline`), until the answer is called. */
export function whenOnline(listener: () => void): () => void {
  if (!watching) watchOnline(() => listeners.forEach((one) => one()));
  watching = true;
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
