import type { ServiceClock } from '../policy/service-clock';
import type {
  Assignee,
  Channel,
  Classification,
  JobPhotos,
  Outcome,
  Place,
  Reporter,
  Responsibility,
  VisitSlot,
} from './facts';
import type { ClockName, Terms, TicketEvent } from './events';
import type { TicketStatus } from './status';

/** What the technician found (T10, T14). */
export interface Diagnosis {
  text: string;
  responsibility: Responsibility;
  chargeable: boolean;
  expectedFinishAt: number | null;
  parts: string | null;
}

/** One ending of the work; a second round after an objection makes a second one. */
export interface Completion {
  at: number;
  outcome: Outcome;
  summary: string;
  photos: JobPhotos;
  fixer: Assignee | null;
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
  progressRemindedAt: number | null;
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
  slot: VisitSlot | null;
  classification: Classification;
  confidence: number;
  terms: Terms;
  clocks: Record<ClockName, ServiceClock>;
  assignee: Assignee | null;
  /** open for any technician of the community to grab (抢单, T9) */
  pooled: boolean;
  /** people who declined or fixed before: shown to the dispatcher, never assigned blindly again */
  declinedBy: string[];
  round: number;
  acceptedAt: number | null;
  contactedAt: number | null;
  expectedAt: number | null;
  arrivedAt: number | null;
  diagnosis: Diagnosis | null;
  completion: Completion | null;
  closedAt: number | null;
  urges: number[];
  survey: SurveyProgress;
  rung: Rung;
  /** the last moment the resident had news (T11) */
  newsAt: number;
  createdAt: number;
  updatedAt: number;
  timeline: TicketEvent[];
}
