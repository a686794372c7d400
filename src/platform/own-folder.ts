import { readStored } from './storage';

/** Where `useMe` keeps its last answer. */
export const ME_STORED = 'me';

let askWho: () => Promise<{ id: string }> = () => Promise.reject(new Error('unknown person'));

/** Called once at launch with how to ask who is holding the phone, for uploads that come before any page has asked. */
export const startOwnFolder = (ask: typeof askWho): void => void (askWho = ask);

/** A storage path inside the person's own folder; the service takes uploads from nowhere else (P4). Rejects when nobody can say whose. */
export async function ownPath(path: string): Promise<string> {
  const me = readStored<{ id: string }>(ME_STORED) ?? (await askWho());
  return `u/${me.id}/${path}`;
}
