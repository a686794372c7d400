import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import { CATEGORIES } from '../../src/domain/classification/taxonomy';
import { URGENCIES } from '../../src/domain/classification/taxonomy';
import { isEnded } from '../../src/domain/ticket/status';
import type { TicketEventType } from '../../src/domain/ticket/events';
import type { Records } from '../audit/records';
import type { Journal } from '../journal';
import { firstAnswer, firstFinish, spread, type Spread } from './times';

/** The month in numbers; times in minutes. */
export interface Figures {
  reports: number;
  byCategory: Record<string, number>;
  byUrgency: Record<string, number>;
  byState: { open: number; closed: number; cancelled: number; merged: number };
  response: Spread;
  resolution: Spread;
  /** share of finished tickets without a broken promise */
  onTime: number;
  breaches: number;
  escalations: number;
  accepted: { byResident: number; automatically: number };
  reopened: number;
  repeats: number;
  surveys: { answers: number; mean: number | null; recoveries: number };
  complaints: { received: number; closed: number; visited: number; escalated: number };
  /** return visits after repairs that were put on record (V3) */
  calledBack: number;
  messages: { written: number; reached: number; unreached: number; waiting: number };
  calls: { intended: number; sent: number; refused: number; unanswered: number };
}

/** Counts the month. */
export function figuresOf({ tickets, surveys, complaints, inbox }: Records, { entries }: Journal): Figures {
  const count = (type: TicketEventType): number =>
    tickets.reduce((sum, { timeline }) => sum + timeline.filter((event) => event.type === type).length, 0);
  const confirmed = tickets.flatMap(({ timeline }) =>
    timeline.flatMap((event) => (event.type === 'result-confirmed' ? [event] : [])),
  );
  const finished = tickets.filter(({ completion }) => completion !== null);
  const kept = finished.filter(({ timeline }) => !timeline.some(({ type }) => type === 'clock-breached'));
  const state = (test: (doc: TicketDoc) => boolean): number => tickets.filter(test).length;
  const byKey = <K extends string>(keys: readonly K[], of: (doc: TicketDoc) => K): Record<string, number> =>
    Object.fromEntries(keys.map((key) => [key, state((doc) => of(doc) === key)]));
  const reached = inbox.filter(({ push }) => push === 'sent').length;
  const waiting = inbox.filter(({ push }) => push === 'due').length;
  return {
    reports: tickets.length,
    byCategory: byKey(CATEGORIES, ({ classification }) => classification.category),
    byUrgency: byKey(URGENCIES, ({ classification }) => classification.urgency),
    byState: {
      open: state(({ status }) => !isEnded(status)),
      closed: state(({ status }) => status === 'closed'),
      cancelled: state(({ status }) => status === 'cancelled'),
      merged: state(({ status }) => status === 'merged'),
    },
    response: spread(tickets.flatMap(firstAnswer)),
    resolution: spread(tickets.flatMap(firstFinish)),
    onTime: finished.length === 0 ? 1 : kept.length / finished.length,
    breaches: count('clock-breached'),
    escalations: count('escalated'),
    accepted: {
      byResident: confirmed.filter(({ automatic }) => !automatic).length,
      automatically: confirmed.filter(({ automatic }) => automatic).length,
    },
    reopened: count('result-objected'),
    repeats: state(({ repeatOf }) => repeatOf !== null),
    surveys: {
      answers: surveys.length,
      mean: surveys.length === 0 ? null : surveys.reduce((sum, { mean }) => sum + mean, 0) / surveys.length,
      recoveries: surveys.filter(({ recovery }) => recovery).length,
    },
    complaints: {
      received: complaints.length,
      closed: complaints.filter(({ status }) => status === 'closed').length,
      visited: complaints.filter(({ visit }) => visit.outcome !== null).length,
      escalated: complaints.filter(({ timeline }) => timeline.some(({ type }) => type === 'escalated'))
        .length,
    },
    calledBack: entries.filter(({ name, outcome }) => name === 'visit.record' && outcome === 'done').length,
    messages: { written: inbox.length, reached, waiting, unreached: inbox.length - reached - waiting },
    calls: {
      intended: entries.length,
      sent: entries.reduce((sum, { sent }) => sum + sent, 0),
      refused: entries.filter(({ outcome }) => outcome === 'refused').length,
      unanswered: entries.filter(({ outcome }) => outcome === 'unknown').length,
    },
  };
}
