import { useSyncExternalStore } from 'react';
import { waitingReports, watchOutbox } from './outbox-store';
import type { WaitingReport } from './waiting-report';

/** The reports waiting for the network, oldest first (T24). */
export const useOutbox = (): readonly WaitingReport[] => useSyncExternalStore(watchOutbox, waitingReports);
