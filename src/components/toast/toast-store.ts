import { createStore } from '../overlay/store';

const SHOWN_MS = 2600;

/** A short message over the page. */
export interface ToastMessage {
  words: string;
  kind: 'good' | 'bad' | 'plain';
}

/** The message on the screen, if any; the page host draws it. */
export const toastStore = createStore<ToastMessage | null>(null);

/** Shows a message for 2.6 seconds; a newer one replaces it at once. */
export function toast(words: string, kind: ToastMessage['kind'] = 'plain'): void {
  const message: ToastMessage = { words, kind };
  toastStore.set(message);
  setTimeout(() => {
    if (toastStore.get() === message) toastStore.set(null);
  }, SHOWN_MS);
}
