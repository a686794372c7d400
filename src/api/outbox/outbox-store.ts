import { readStored, removeStored, writeStored } from '../../platform/storage';
import { queueOf, type Waiting } from './waiting';

const NAME = 'outbox';
const listeners = new Set<() => void>();
let current: readonly Waiting[] | undefined;
/** Given up a moment ago, and may still be taken back; not remembered by the phone, so that closing the app deletes nothing. */
let leaving: readonly string[] = [];
let shown: readonly Waiting[] | undefined;

/** What waits for the network, oldest first; read from the phone once. */
export const waitingNow = (): readonly Waiting[] => (current ??= readStored<Waiting[]>(NAME) ?? []);

/** What the person still sees of it: without what they are giving up. */
export const shownNow = (): readonly Waiting[] =>
  (shown ??= waitingNow().filter((one) => !isLeaving(one.input.requestId)));

/** Whether it is being given up: neither sent nor overtaken until that is certain. */
export const isLeaving = (requestId: string): boolean => leaving.includes(requestId);

/** Hides it while its deletion can be taken back, or shows it again. */
export function setLeaving(requestId: string, is: boolean): void {
  leaving = [...leaving.filter((one) => one !== requestId), ...(is ? [requestId] : [])];
  tell();
}

function tell(): void {
  shown = undefined;
  listeners.forEach((listener) => listener());
}

/** Calls back after every change; returns its own undo. */
export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function keep(list: readonly Waiting[]): boolean {
  if (list.length === 0) removeStored(NAME);
  else writeStored(NAME, list);
  const kept = readStored<Waiting[]>(NAME) ?? [];
  const done = JSON.stringify(kept) === JSON.stringify(list);
  if (done) {
    current = list;
    tell();
  }
  return done;
}

/** Finds by request id. */
export const findWaiting = (requestId: string): Waiting | undefined =>
  waitingNow().find((one) => one.input.requestId === requestId);

/** What waits in one order: the steps of a ticket, oldest first. */
export const waitingIn = (queue: string): readonly Waiting[] =>
  waitingNow().filter((one) => queueOf(one) === queue);

/** Puts it at the end, or in the place of the same request; false when the phone could not keep it. */
export const addWaiting = (waiting: Waiting): boolean =>
  keep([...waitingNow().filter((one) => one.input.requestId !== waiting.input.requestId), waiting]);

/** What sending may change. */
export type WaitingFate = Partial<Pick<Waiting, 'photos' | 'tries' | 'conflict' | 'stands' | 'holder'>>;

/** Changes what waits, in its place. */
export const changeWaiting = (requestId: string, part: WaitingFate): boolean =>
  keep(waitingNow().map((one) => (one.input.requestId === requestId ? { ...one, ...part } : one)));

/** Takes it out: it was sent, or the person gave it up. */
export const dropWaiting = (requestId: string): boolean =>
  keep(waitingNow().filter((one) => one.input.requestId !== requestId));
