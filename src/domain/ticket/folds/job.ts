import { paused, responded, resumed } from '../clocks';
import type { Ticket } from '../state';
import type { Change, FoldsOf } from './fold';
import { heardAt } from '../late-step';
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
  'job-accepted': (_ticket, event) => ({
    status: 'accepted',
    acceptedAt: event.at,
    newsAt: heardAt(event),
  }),
  contacted: (ticket, { at, expectedAt, late }) => ({
    contactedAt: at,
    expectedAt,
    newsAt: heardAt({ at, late }),
    ...responded(ticket, at, 'contact'),
  }),
  'set-out': (ticket, event) => ({
    expectedAt: event.expectedAt ?? ticket.expectedAt,
    newsAt: heardAt(event),
  }),
  arrived: (ticket, event) => ({
    ...arrived({ ...ticket, ...resumed(ticket, event.at) }, event.at),
    newsAt: heardAt(event),
    waiting: null,
  }),
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
    newsAt: heardAt(event),
  }),
  'progress-noted': (_ticket, event) => ({ newsAt: heardAt(event) }),
  paused: (ticket, event) => ({ ...paused(ticket, event.at, event), newsAt: event.at }),
  resumed: (ticket, { at, late }) => ({
    ...resumed(ticket, at),
    quote: withdrawn(ticket.quote, at),
    newsAt: heardAt({ at, late }),
  }),
  'parts-reserved': (ticket, { parts }) => ({ parts: reservedParts(ticket.parts, parts) }),
  'parts-used': (ticket, { parts }) => ({ parts: usedParts(ticket.parts, parts) }),
};

function arrived(ticket: Ticket, at: number): Change {
  return {
    status: 'on-site',
    arrivedAt: at,
    clocks: ticket.clocks,
    ...responded(ticket, at, 'arrival'),
  };
}
