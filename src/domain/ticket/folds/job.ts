import { responded } from '../clocks';
import type { FoldsOf } from './fold';

/** What whoever holds the job does (T10, T11, T13). */
export const jobFolds: FoldsOf<
  'job-accepted' | 'contacted' | 'set-out' | 'arrived' | 'diagnosed' | 'progress-noted'
> = {
  'job-accepted': (_ticket, { at }) => ({ status: 'accepted', acceptedAt: at, newsAt: at }),
  contacted: (ticket, { at, expectedAt }) => ({
    contactedAt: at,
    expectedAt,
    newsAt: at,
    ...responded(ticket, at, 'contact'),
  }),
  'set-out': (ticket, { at, expectedAt }) => ({ expectedAt: expectedAt ?? ticket.expectedAt, newsAt: at }),
  arrived: (ticket, { at }) => ({
    status: 'on-site',
    arrivedAt: at,
    newsAt: at,
    ...responded(ticket, at, 'arrival'),
  }),
  diagnosed: (_ticket, { at, diagnosis, responsibility, chargeable, expectedFinishAt, parts }) => ({
    status: 'repairing',
    diagnosis: { text: diagnosis, responsibility, chargeable, expectedFinishAt, parts },
    newsAt: at,
  }),
  'progress-noted': (_ticket, { at }) => ({ newsAt: at }),
};
