import type { EventOf, TicketEventType } from '../events';

/** What an event says beside who and when: its free words, its photos, and codes and numbers for the copy. */
export interface Details {
  words?: string;
  photos?: string[];
  facts?: Record<string, string | number | boolean | null>;
}

/** How events of some types are told; a type that is missing says nothing more than its name. */
export type DetailsOf<T extends TicketEventType> = { [K in T]: (event: EventOf<K>) => Details };

/** Words only when there are some. */
export function worded(words: string | null): Pick<Details, 'words'> {
  return words ? { words } : {};
}
