import { readStored } from './storage';

/** Where `useMe` keeps its last answer. */
export const ME_STORED = 'me';

/** A storage path inside the person's own folder; the service takes uploads from nowhere else (P4). Throws before anybody asked who this is. */
export function ownPath(path: string): string {
  const me = readStored<{ id: string }>(ME_STORED);
  if (!me) throw new Error('unknown person');
  return `u/${me.id}/${path}`;
}
