import type { Operation } from '../domain/access/table';
import type { PlanCode } from '../domain/classification/taxonomy';
import type { ClockState, PauseReason } from '../domain/policy/service-clock';
import type { ClockName, TicketEventType } from '../domain/ticket/events';
import type {
  Channel,
  Classification,
  JobPhotos,
  Outcome,
  Point,
  Responsibility,
  TicketLink,
  VisitSlot,
  Warranty,
} from '../domain/ticket/facts';
import type { Quote } from '../domain/ticket/quote';
import type { TicketPart } from '../domain/ticket/state';
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
  /** it ended by an answer, not by work: other words for its status */
  answered: boolean;
  /** it ended honestly without a repair (T14): nothing is there to be called mended */
  unmended: boolean;
  classification: Classification;
  channel: Channel;
  /** a home asks for permission before anybody enters (T13) */
  placeKind: 'house' | 'spot';
  /** 3栋2单元, 北门岗亭: never the room */
  area: string;
  /** the first 60 characters */
  text: string;
  photoCount: number;
  /** the photo whose small sibling stands for the ticket; null without one */
  cover: string | null;
  createdAt: number;
  updatedAt: number;
  promise: PromiseView | null;
  assigneeAlias: string | null;
  pooled: boolean;
  urgeCount: number;
  round: number;
  /** the reporter owes an answer to the survey */
  surveyDue: boolean;
  /** the work stands still, and until when at most (T8) */
  waiting: { reason: PauseReason; until: number } | null;
  /** the same fault came back to the same place (T22) */
  repeat: boolean;
  /** others who have the same trouble (T19) */
  followerCount: number;
  /** only a supervisor or manager assigns it (T9) */
  referred: boolean;
  /** by when whoever took the job calls the resident; null once they did (T10) */
  contactBy: number | null;
  /** by when somebody must have started the emergency plan; null without one and once it runs (T20) */
  planBy: number | null;
}

/** An emergency plan on the page of a ticket (T20). Residents see that it runs, staff its checklist. */
export interface PlanView {
  code: PlanCode;
  alertedAt: number;
  /** by when somebody must have started it */
  startBy: number;
  startedAt: number | null;
  startedBy: string | null;
  clearedAt: number | null;
  steps: {
    id: string;
    text: string;
    /** the all-clear waits for it */
    vital: boolean;
    doneAt: number | null;
    doneBy: string | null;
    note: string | null;
  }[];
}

/** A step of the timeline as one audience may see it (T3, T11). */
export interface TimelineItem {
  type: TicketEventType;
  at: number;
  who: string;
  role: string;
  /** written without network (T24): when it was done, as the phone says, and when it was sent; `at` counts */
  late?: { doneAt: number; sentAt: number };
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
  /** for whoever reported and whoever mends: WeChat checks no videos (P6) */
  video: string | null;
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
    warranty: Warranty;
    expectedFinishAt: number | null;
    parts: string | null;
  } | null;
  completion: {
    at: number;
    outcome: Outcome;
    summary: string;
    photos: JobPhotos;
    fixerAlias: string | null;
    outsidePhone: string | null;
    /** what the resident owes, integer cents; null = nothing (T15) */
    chargedCents: number | null;
    /** the image of a signature (T17) */
    signature: string | null;
  } | null;
  /** when silence will count as acceptance (T17) */
  autoAcceptAt: number | null;
  nextUrgeAt: number | null;
  /** `during` only when some of the work is hidden afterwards */
  photosNeeded: { before: number; during: number; after: number };
  waitingSince: number | null;
  waitingNote: string | null;
  /** the newest quote, for the reporter and staff (T15); followers see none */
  quote: Quote | null;
  /** the accepted price, integer cents */
  agreedCents: number | null;
  /** the date the resident agreed to (T7); the promise to show already follows it */
  agreedFinishBy: number | null;
  /** the link of a contractor without an account; staff only (T23) */
  vendorLink: { expiresAt: number; live: boolean } | null;
  plan: PlanView | null;
  /** parts taken for and used on the job; staff only (T16) */
  parts: TicketPart[];
  /** visits at which nobody opened, and how many end the job (T13) */
  failedVisits: number;
  maxVisits: number;
  /** until when whoever was asked may say yes (T23) */
  acceptBy: number | null;
  /** staff only (T22) */
  repeatOf: TicketLink | null;
  /** the ticket this one is counted with (T19) */
  mergedInto: TicketLink | null;
  /** tickets counted with this one; staff only */
  absorbed: TicketLink[];
  /** the reader follows without having reported */
  following: boolean;
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
