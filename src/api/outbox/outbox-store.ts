import { readStored, removeStored, writeStored } from '../../platform/storage';
import type { WaitingReport } from './waiting-report';

const NAME = 'outbox';
const listeners = new Set<() => void>();
let current: readonly WaitingReport[] | undefined;

/** Reports that wait for the network, oldest first; read from the phone once. */
export const waitingReports = (): readonly WaitingReport[] =>
  (current ??= readStored<WaitingReport[]>(NAME) ?? []);

/** Calls back after every change; returns its own undo. */
export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function keep(list: readonly WaitingReport[]): boolean {
  if (list.length === 0) removeStored(NAME);
  else writeStored(NAME, list);
  const kept = readStored<WaitingReport[]>(NAME) ?? [];
  const done = JSON.stringify(kept) === JSON.stringify(list);
  if (done) {
    current = list;
    listeners.forEach((listener) => listener());
  }
  return done;
}

/** Puts a report at the end of the queue, or in the place of the same request; false when the phone could not keep it. */
export const addWaiting = (report: WaitingReport): boolean =>
  keep([...waitingReports().filter((one) => one.input.requestId !== report.input.requestId), report]);

/** Changes a waiting report in its place. */
export const changeWaiting = (requestId: string, part: Partial<WaitingReport>): boolean =>
  keep(waitingReports().map((one) => (one.input.requestId === requestId ? { ...one, ...part } : one)));

/** Takes a report out: it was sent, or the person gave it up. */
export const dropWaiting = (requestId: string): boolean =>
  keep(waitingReports().filter((one) => one.input.requestId !== requestId));
