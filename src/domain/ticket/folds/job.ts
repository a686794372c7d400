import { paused, responded, resumed } from '../clocks';
import type { Ticket } from '../state';
import type { Change, FoldsOf } from './fold';
import { reservedParts, usedParts } from '../parts';
import { withdrawn } from '../quote';

/** What whoever holds the job does (T8, T10, T11, T13, T16). */
export const jobFolds: FoldsOf<
  | 'job-accepted'
  | 'contacted'
  | 'set-out'
  | 'arrived'
  | 'access-failed'
  | 'diagnosed'
  | 'progress-noted'
  | 'paused'
  | 'resumed'
  | 'parts-reserved'
  | 'parts-used'
> = {
  'job-accepted': (_ticket, { at }) => ({ status: 'accepted', acceptedAt: at, newsAt: at }),
  contacted: (ticket, { at, expectedAt }) => ({
    contactedAt: at,
    expectedAt,
    newsAt: at,
    ...responded(ticket, at, 'contact'),
  }),
  'set-out': (ticket, { at, expectedAt }) => ({ expectedAt: expectedAt ?? ticket.expectedAt, newsAt: at }),
  arrived: (ticket, { at }) => ({ ...arrived({ ...ticket, ...resumed(ticket, at) }, at), waiting: null }),
  'access-failed': (ticket, { at, visit, until, note }) => ({
    ...paused(ticket, at, { reason: 'resident', until, note: note ?? '' }),
    failedVisits: visit,
    expectedAt: null,
    newsAt: at,
  }),
  diagnosed: (_ticket, event) => ({
    status: 'repairing',
    diagnosis: {
      text: event.diagnosis,
      responsibility: event.responsibility,
      chargeable: event.chargeable,
      warranty: event.warranty ?? 'unknown',
      expectedFinishAt: event.expectedFinishAt,
      parts: event.parts,
    },
    newsAt: event.at,
  }),
  'progress-noted': (_ticket, { at }) => ({ newsAt: at }),
  paused: (ticket, event) => ({ ...paused(ticket, event.at, event), newsAt: event.at }),
  resumed: (ticket, { at }) => ({
    ...resumed(ticket, at),
    quote: withdrawn(ticket.quote, at),
    newsAt: at,
  }),
  'parts-reserved': (ticket, { parts }) => ({ parts: reservedParts(ticket.parts, parts) }),
  'parts-used': (ticket, { parts }) => ({ parts: usedParts(ticket.parts, parts) }),
};

function arrived(ticket: Ticket, at: number): Change {
  return {
    status: 'on-site',
    arrivedAt: at,
    newsAt: at,
    clocks: ticket.clocks,
    ...responded(ticket, at, 'arrival'),
  };
}
