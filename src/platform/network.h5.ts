/** Whether the browser says it has a network. */
export const isOnline = (): Promise<boolean> => Promise.resolve(navigator.onLine);

/** Calls back whenever sending may work again: the network came back, or the page is looked at again (T24). */
export function watchOnline(listener: () => void): void {
  window.addEventListener('online', listener);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });
}
