import type { Operation } from '../domain/access/table';
import type { ClockState } from '../domain/policy/service-clock';
import type { ClockName, TicketEventType } from '../domain/ticket/events';
import type {
  Channel,
  Classification,
  JobPhotos,
  Outcome,
  Point,
  Responsibility,
  VisitSlot,
} from '../domain/ticket/facts';
import type { TicketStatus } from '../domain/ticket/status';

/** The promise to show: the next deadline that counts, epoch ms (T7). */
export interface PromiseView {
  clock: ClockName;
  dueAt: number;
  state: ClockState;
}

/** A ticket in a list: nothing personal, no timeline. */
export interface TicketCard {
  id: string;
  number: string;
  version: number;
  status: TicketStatus;
  classification: Classification;
  channel: Channel;
  /** 3栋2单元, 北门岗亭: never the room */
  area: string;
  /** the first 60 characters */
  text: string;
  photoCount: number;
  createdAt: number;
  updatedAt: number;
  promise: PromiseView | null;
  assigneeAlias: string | null;
  pooled: boolean;
  urgeCount: number;
  round: number;
  /** the reporter owes an answer to the survey */
  surveyDue: boolean;
}

/** A step of the timeline as one audience may see it (T3, T11). */
export interface TimelineItem {
  type: TicketEventType;
  at: number;
  who: string;
  role: string;
  /** the free words of the step, verbatim */
  words?: string;
  photos?: string[];
  /** numbers and codes for the copy: expectedAt, status, round, clock, outcome… */
  facts?: Record<string, string | number | boolean | null>;
}

/** A ticket on its page. One call brings everything (T11). */
export interface TicketView extends TicketCard {
  communityId: string;
  fullText: string;
  photos: string[];
  voice: string | null;
  slot: VisitSlot | null;
  place: { kind: 'house' | 'spot'; area: string; detail: string | null; location: Point | null };
  /** clear for those who hold the job or own the report, masked for others (P4) */
  reporter: { name: string; phone: string; revealed: boolean; mine: boolean };
  assignee: { id: string; alias: string; phone: string | null; mine: boolean } | null;
  /** null while the clock waits: nobody can know the moment */
  clocks: Record<ClockName, { dueAt: number | null; warnAt: number | null; state: ClockState }>;
  expectedAt: number | null;
  diagnosis: {
    text: string;
    responsibility: Responsibility;
    chargeable: boolean;
    expectedFinishAt: number | null;
    parts: string | null;
  } | null;
  completion: {
    at: number;
    outcome: Outcome;
    summary: string;
    photos: JobPhotos;
    fixerAlias: string | null;
  } | null;
  /** when silence will count as acceptance (T17) */
  autoAcceptAt: number | null;
  nextUrgeAt: number | null;
  photosNeeded: { before: number; after: number };
  survey: { asked: boolean; answered: boolean; editableUntil: number | null };
  timeline: TimelineItem[];
  /** the steps this person may take now; the server decides again when one is taken */
  actions: Operation[];
  audience: 'resident' | 'staff';
}

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** pass it to get the next page; null at the end */
  next: string | null;
}

/** What every step answers: the ticket as it now stands. */
export type StepReply = TicketView;
