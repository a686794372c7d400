import type { PlanCode } from '../classification/taxonomy';
import type { PauseReason, ServiceClock } from '../policy/service-clock';
import type { ClockName, Terms, TicketEvent } from './events';
import type {
  Assignee,
  Channel,
  Classification,
  JobPhotos,
  Outcome,
  Place,
  Reporter,
  Responsibility,
  TicketLink,
  UsedPart,
  VisitSlot,
  Warranty,
} from './facts';
import type { Quote } from './quote';
import type { TicketStatus } from './status';

/** What the technician found (T10, T14). */
export interface Diagnosis {
  text: string;
  responsibility: Responsibility;
  chargeable: boolean;
  warranty: Warranty;
  expectedFinishAt: number | null;
  parts: string | null;
}

/** One ending of the work; a second round after an objection makes a second one. */
export interface Completion {
  at: number;
  /** when the resident could first know of it, if it was written without network (T24): their days of silence begin then */
  heardAt?: number;
  outcome: Outcome;
  summary: string;
  photos: JobPhotos;
  fixer: Assignee | null;
  outsidePhone: string | null;
  /** what the resident owes for it, integer cents; null = nothing (T15) */
  chargedCents: number | null;
  /** the image of the resident's signature (T17) */
  signature: string | null;
}

/** Why the work stands still, and until when at most: then it goes on by itself (T8). */
export interface Waiting {
  reason: PauseReason;
  since: number;
  until: number;
  note: string;
  back: 'accepted' | 'on-site' | 'repairing';
}

/** An emergency plan from the alarm to the all-clear (T20). */
export interface PlanProgress {
  code: PlanCode;
  alertedAt: number;
  startedAt: number | null;
  startedBy: string | null;
  steps: { id: string; at: number; by: string; note: string | null }[];
  clearedAt: number | null;
}

/** Another report of the same fault that is counted with this one (T19). */
export interface Absorbed extends TicketLink {
  people: string[];
}

/** A part on the ticket (T16): so many taken for it, so many of them used. */
export interface TicketPart extends Omit<UsedPart, 'quantity'> {
  reserved: number;
  used: number;
}

/** Where the survey of the newest completion stands (V1, V6). */
export interface SurveyProgress {
  askedAt: number | null;
  remindedAt: number | null;
  answeredAt: number | null;
  recovery: boolean;
}

/** Alarms that have already rung, so that they ring once: per clock its warning, its breach, its escalation steps. */
export interface Rung {
  warned: ClockName[];
  breached: ClockName[];
  escalated: Record<ClockName, number>;
  contactOverdue: boolean;
  vendorLate: boolean;
  progressRemindedAt: number | null;
  /** how often it rang that the emergency plan was not started */
  planOverdue: number;
}

/** The link to the work order for a contractor without an account (T23). Only the newest issue opens anything. */
export interface VendorLink {
  issue: number;
  /** whose link it is: useless once somebody else has the job */
  vendorId: string;
  expiresAt: number;
  revoked: boolean;
}

/** A repair ticket as its timeline folds to it. Times are epoch ms. */
export interface Ticket {
  id: string;
  number: string;
  communityId: string;
  channel: Channel;
  status: TicketStatus;
  reporter: Reporter;
  followers: string[];
  place: Place;
  text: string;
  photos: string[];
  voice: string | null;
  video?: string | null;
  slot: VisitSlot | null;
  classification: Classification;
  confidence: number;
  terms: Terms;
  clocks: Record<ClockName, ServiceClock>;
  assignee: Assignee | null;
  assignedAt: number | null;
  /** open for any technician of the community to grab (抢单, T9) */
  pooled: boolean;
  offeredAt: number | null;
  /** a special case: only a supervisor or manager assigns it (T9) */
  referred: boolean;
  /** nobody was found by itself: the dispatcher does it (T9) */
  dispatchFailed: boolean;
  /** people who declined or let it lapse: shown to the dispatcher, never assigned blindly again */
  declinedBy: string[];
  round: number;
  acceptedAt: number | null;
  contactedAt: number | null;
  expectedAt: number | null;
  arrivedAt: number | null;
  /** visits at which nobody opened (T13) */
  failedVisits: number;
  diagnosis: Diagnosis | null;
  waiting: Waiting | null;
  /** the newest quote, and the newest accepted one (T15) */
  quote: Quote | null;
  agreedQuote: Quote | null;
  parts: TicketPart[];
  /** the date the resident agreed to, in place of the usual promise (T7) */
  agreedFinishBy: number | null;
  vendorLink: VendorLink | null;
  completion: Completion | null;
  closedAt: number | null;
  urges: number[];
  plan: PlanProgress | null;
  /** the same fault in the same place came before (T22); null also until somebody has looked */
  repeatOf: TicketLink | null;
  historyChecked: boolean;
  absorbed: Absorbed[];
  mergedInto: TicketLink | null;
  survey: SurveyProgress;
  rung: Rung;
  /** the last moment the resident had news (T11) */
  newsAt: number;
  createdAt: number;
  updatedAt: number;
  timeline: TicketEvent[];
}
