import { useSyncExternalStore } from 'react';
import { shownNow, watchOutbox } from './outbox-store';
import { isWaitingStep, type Waiting, type WaitingReport, type WaitingStep } from './waiting';

const isReport = (one: Waiting): one is WaitingReport => !isWaitingStep(one);

/** What waits for the network, oldest first (T24). */
export const useOutbox = (): readonly Waiting[] => useSyncExternalStore(watchOutbox, shownNow);

/** The reports among it. */
export const useWaitingReports = (): readonly WaitingReport[] => useOutbox().filter(isReport);

/** The steps among it, of one ticket or of all. */
export const useWaitingSteps = (ticketId?: string): readonly WaitingStep[] =>
  useOutbox()
    .filter(isWaitingStep)
    .filter((one) => ticketId === undefined || one.input.ticketId === ticketId);
