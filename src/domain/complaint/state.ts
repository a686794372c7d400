import type { ComplaintKindCode, ComplaintLevel } from '../classification/taxonomy';
import type { ServiceClock } from '../policy/service-clock';
import type { Terms } from '../ticket/events';
import type { Department } from './departments';
import type { ClosedHow, ComplaintClockName, ComplaintEvent, StepClockName } from './events';
import type {
  CauseCode,
  Complainant,
  ComplaintChannel,
  ComplaintPlace,
  Feasibility,
  FromTicket,
  Improvement,
  Person,
  Plan,
  PlanAnswer,
  Sort,
  SuggestedKind,
} from './facts';
import type { ComplaintStatus } from './status';

/** What has rung for one running clock, so that it rings once. */
export interface ClockRung {
  warned: boolean;
  breached: boolean;
  escalated: number;
}

/** The plans of this round: proposed, one of them approved, and what the complainant said. */
export interface Planning {
  plans: Plan[];
  proposedBy: string | null;
  approved: number | null;
  approvedBy: string | null;
  answer: PlanAnswer | null;
}

/** The return visit of this round (C5, V3): tries without an answer, and the outcome once there is one. */
export interface VisitRecord {
  tries: number[];
  outcome: 'satisfied' | 'unsatisfied' | 'unreachable' | null;
  at: number | null;
}

/** How a promise ended: kept, or broken once. What was no longer owed is absent. */
export type Mark = 'met' | 'late';

/** A complaint, suggestion or praise as its timeline folds to it. Times are epoch ms. */
export interface Complaint {
  id: string;
  number: string;
  sort: Sort;
  communityId: string;
  channel: ComplaintChannel;
  status: ComplaintStatus;
  complainant: Complainant;
  place: ComplaintPlace;
  ticket: FromTicket | null;
  text: string;
  about: string | null;
  photos: string[];
  voice: string | null;
  suggested: SuggestedKind | null;
  kind: ComplaintKindCode | null;
  level: ComplaintLevel | null;
  department: Department | null;
  /** the staff it is about: they neither handle nor read it (C6); for praise those praised */
  subjects: Person[];
  terms: Terms;
  /** the first contact, responsible until it is closed (首问负责制) */
  owner: Person | null;
  transfers: number;
  handler: Person | null;
  restated: string | null;
  factsConfirmedAt: number | null;
  judgement: { valid: boolean; by: string; answer: string } | null;
  facts: { at: number; text: string; photos: string[] } | null;
  planning: Planning;
  result: { at: number; text: string; photos: string[] } | null;
  visit: VisitRecord;
  /** the complainant has said yes in the app */
  confirmedAt: number | null;
  review: { reason: string; upheld: boolean | null } | null;
  feasibility: Feasibility | null;
  answer: string | null;
  round: number;
  roundStartedAt: number;
  reopens: number;
  closedAt: number | null;
  closedHow: ClosedHow | null;
  cause: { code: CauseCode; text: string; prevention: string } | null;
  improvements: Improvement[];
  clocks: { step: { name: StepClockName; clock: ServiceClock } | null; goal: ServiceClock | null };
  rung: { step: ClockRung; goal: ClockRung; improvements: string[] };
  marks: Partial<Record<ComplaintClockName, Mark>>;
  createdAt: number;
  updatedAt: number;
  timeline: ComplaintEvent[];
}
