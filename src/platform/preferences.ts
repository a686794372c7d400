import { readStored, writeStored } from './storage';

/** How this person wants the app to look. */
export interface Preferences {
  elder: boolean;
}

let current: Preferences | undefined;
const listeners = new Set<() => void>();

/** The person's preferences, read from storage once. */
export const preferences = (): Preferences =>
  (current ??= { elder: false, ...readStored<Preferences>('preferences') });

/** Changes preferences, keeps them on the phone and tells every page. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...preferences(), ...change };
  writeStored('preferences', current);
  listeners.forEach((listener) => listener());
}

/** Calls back after every change; returns its own undo. */
export function watchPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
