import type { StaffRole } from '../access/roles';
import type { UrgencyCode } from '../classification/taxonomy';
import type { CalendarRef, OpenSpan } from './calendar';

/** The four classes of promises (T5, T7). */
export type UrgencyClass = UrgencyCode;

/** One class of promise (T7), in minutes of its calendar (T8). */
export interface UrgencyPromise {
  respondMinutes: number;
  resolveMinutes: number;
  /** what the resolve clock runs on, and the respond clock unless it names its own */
  calendar: CalendarRef;
  /** "at once" means at once while the desk is staffed, so an inquiry answers on office hours */
  respondCalendar: CalendarRef;
}

/** When the office is open (T8). Dates are YYYY-MM-DD in China; times HH:MM, up to 24:00. */
export interface OfficeHours {
  /** seven lists, Sunday first; an empty list is a closed day */
  week: OpenSpan[][];
  /** hours of a make-up workday (调休上班), which falls on a weekend that would be closed */
  makeUpDay: OpenSpan[];
  /** public holidays close the office and make-up workdays open it */
  followPublicHolidays: boolean;
  /** days closed beyond the public holidays, or a year's dates before a release carries them */
  extraHolidays: string[];
  /** days open although a weekend or holiday; wins over every holiday */
  extraWorkdays: string[];
}

/** Whom a rung of a ladder tells (T12, C8). `assignee` is whoever holds the job, the dispatcher while nobody does. */
export type EscalationRole =
  'assignee' | Extract<StaffRole, 'agent' | 'dispatcher' | 'supervisor' | 'manager' | 'executive' | 'vendor'>;

/** One step of an escalation ladder: so many minutes of the clock's calendar after the breach. */
export interface EscalationRung {
  role: EscalationRole;
  afterMinutes: number;
}

/** Which ladder a broken promise climbs. */
export type LadderName = 'emergency' | 'ticket' | 'complaint';

/** An outside contractor's own deadlines once a job is handed over (T23, M5). */
export interface VendorPromise {
  acceptMinutes: number;
  arriveMinutes: number;
  calendar: CalendarRef;
}

/** A complaint level (C4): what must be reached, by whom, in how many minutes of the complaint calendar. */
export interface ComplaintLevel {
  goal: 'resolved' | 'planned';
  minutes: number;
  owner: Extract<StaffRole, 'agent' | 'manager' | 'executive'>;
}

/** Deadlines of a complaint's steps (C2, C4, C5, C8), in minutes of `calendar` from the previous step. */
export interface ComplaintPromise {
  calendar: CalendarRef;
  acknowledgeMinutes: number;
  judgeMinutes: number;
  gradeMinutes: number;
  factsMinutes: number;
  planMinutes: number;
  approveMinutes: number;
  /** days the complainant has to answer a plan before somebody asks them by phone */
  answerDays: number;
  /** a review asked for (C3), and a closing that lacks the complainant's yes (C6) */
  reviewMinutes: number;
  decideMinutes: number;
  levels: Record<'1' | '2' | '3', ComplaintLevel>;
  /** days from carried out to the return visit owed for every complaint */
  visitDays: number;
  /** days a suggestion may wait for its judged answer (C10) */
  suggestionAnswerDays: number;
  /** days within which praise reaches the person praised (C11) */
  passOnDays: number;
  /** days from closing to the recorded root cause and prevention (C5) */
  causeDays: number;
  /** days in which the complainant may say that a closing was wrong */
  reopenDays: number;
}

/** What counts as a return visit tried and recorded (V3): so many calls, so far apart; a recovery within its own time (V4). */
export interface VisitPolicy {
  tries: number;
  gapMinutes: number;
  recoveryMinutes: number;
}

/** When a resident may be asked for something that can wait (V1): times of day in China. */
export interface AskingHours {
  from: string;
  to: string;
  /** minutes between the completion and the question, so that the result can be looked at first */
  delayMinutes: number;
}

/** How jobs find a technician (T9). */
export interface DispatchPolicy {
  /** `auto` assigns the best, `suggest` lets the dispatcher choose, `grab` opens the pool first */
  mode: 'auto' | 'suggest' | 'grab';
  /** minutes a named technician may leave an assignment unanswered */
  acceptMinutes: number;
  /** minutes in the grab pool before the dispatcher takes over */
  grabMinutes: number;
}

/** What counts as nobody at home (T13): tried, waited, came again. */
export interface NoAccessPolicy {
  contactTries: number;
  waitMinutes: number;
  maxVisits: number;
}

/** How long work may wait for a reason before its promise runs again (T8); a quote waits for `quoteValidDays`. */
export interface WaitingPolicy {
  partsDays: number;
  residentDays: number;
}

/** Everything a community may decide for itself. Minutes and days are wall-clock unless a calendar is named. */
export interface CommunityPolicy {
  /** counts the community's own changes, kept with every ticket's terms */
  version: number;
  clocks: Record<UrgencyClass, UrgencyPromise>;
  officeHours: OfficeHours;
  /** nobody is disturbed from..to except for emergencies (N6, T12) */
  quietHours: { from: string; to: string };
  /** share of the promise used up when the warning rings (T12): 0.75 of 4 h warns at 3 h */
  warnShare: number;
  escalation: Record<LadderName, EscalationRung[]>;
  dispatch: DispatchPolicy;
  /** minutes from accepting a job to the first contact (T10), office time, always time for emergencies */
  contactMinutes: number;
  /** minutes without news before technician and resident hear from us (T11), office time, always for emergencies */
  progressReminderMinutes: number;
  /** minutes within which an emergency plan must have been started (T20) */
  planStartMinutes: number;
  onSiteRadiusMetres: number;
  minBeforePhotos: number;
  /** photos of work that will be hidden, when there is such work (T13) */
  minConcealedPhotos: number;
  minAfterPhotos: number;
  noAccess: NoAccessPolicy;
  waiting: WaitingPolicy;
  /** hours without any event after which an open ticket that no alarm speaks for is brought up again (T12) */
  stalledHours: number;
  /** until when the resident may cancel (T21) */
  cancelUntil: 'assigned' | 'work-started';
  urgeEveryMinutes: number;
  /** urges per ticket (T21) */
  urgeMax: number;
  /** days a quote stays open before it must be renewed (T15) */
  quoteValidDays: number;
  /** days of silence after which the result counts as accepted (T17) */
  autoAcceptDays: number;
  /** hours from an objection to the start of the re-inspection (T18) */
  reinspectHours: number;
  /** the same fault in the same place within these days is a repeat (T22) */
  repeatDays: number;
  surveyAsking: AskingHours;
  /** days after completion the survey may be answered; after `surveyReminderDays` one reminder (V6) */
  surveyDays: number;
  surveyReminderDays: number;
  surveyEditHours: number;
  /** a score at or below it opens a recovery (V4) */
  recoveryScore: number;
  normalVisitDays: number;
  /** major repairs are visited once within the first, again at the second (V3) */
  majorVisitDays: [number, number];
  visits: VisitPolicy;
  vendorClocks: Record<UrgencyClass, VendorPromise>;
  complaint: ComplaintPromise;
}

/** A community's differences from the default: any part of any object, lists always whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;
