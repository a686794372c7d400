import { createStore } from '../overlay/store';

const SHOWN_MS = 2600;
const UNDO_MS = 5000;

/** A short message over the page; with `undo`, what it tells can be taken back by one tap. */
export interface ToastMessage {
  words: string;
  kind: 'good' | 'bad' | 'plain';
  undo?: () => void;
}

/** The message on the screen, if any; the page host draws it. */
export const toastStore = createStore<ToastMessage | null>(null);

/** Told once when a message has gone, whether its time was over, it was replaced, or it was taken back. */
const gone = new WeakMap<ToastMessage, () => void>();

function put(message: ToastMessage | null): void {
  const before = toastStore.get();
  toastStore.set(message);
  if (before) gone.get(before)?.();
}

function show(message: ToastMessage, forMs: number): void {
  put(message);
  setTimeout(() => {
    if (toastStore.get() === message) put(null);
  }, forMs);
}

/** Shows a message for 2.6 seconds; a newer one replaces it at once. */
export const toast = (words: string, kind: ToastMessage['kind'] = 'plain'): void =>
  show({ words, kind }, SHOWN_MS);

/**
 * Says what was just done and offers to take it back for 5 seconds, instead of asking before. Exactly one of the two is
 * called: `back` when the person taps 撤销, `settled` when they let it be.
 */
export function toastUndo(words: string, back: () => void, settled: () => void = () => undefined): void {
  let taken = false;
  const message: ToastMessage = {
    words,
    kind: 'plain',
    undo: () => {
      taken = true;
      back();
      if (toastStore.get() === message) put(null);
    },
  };
  gone.set(message, () => {
    if (!taken) settled();
    taken = true;
  });
  show(message, UNDO_MS);
}
