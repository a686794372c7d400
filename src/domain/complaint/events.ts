import type { EscalationRole } from '../policy/community-policy';
import type { ComplaintKindCode, ComplaintLevel } from '../classification/taxonomy';
import type { By, Terms } from '../ticket/events';
import type { Department } from './departments';
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

/** The deadline of each step (C8), and `goal`: what the level promises in all (C4). */
export const stepClocks = [
  'acknowledge',
  'pass-on',
  'answer',
  'judge',
  'grade',
  'facts',
  'plan',
  'approve',
  'agree',
  'carry-out',
  'visit',
  'review',
  'decide',
  'cause',
] as const;
export type StepClockName = (typeof stepClocks)[number];
export type ComplaintClockName = StepClockName | 'goal';

interface Happened {
  at: number;
  by: By;
}

/** How a record was closed (C6): the complainant's own word, a reviewed decision, or no complaint at all and done. */
export type ClosedHow = 'complainant' | 'decision' | 'done';

/** Every step of a complaint, suggestion or praise (C5): the timeline is the list of these, and replays to the state. */
export type ComplaintEvent = Happened &
  (
    | {
        type: 'received';
        sort: Sort;
        number: string;
        communityId: string;
        channel: ComplaintChannel;
        complainant: Complainant;
        place: ComplaintPlace;
        ticket: FromTicket | null;
        text: string;
        /** whom or what it is about, in the complainant's words */
        about: string | null;
        photos: string[];
        voice: string | null;
        suggested: SuggestedKind | null;
        subjects: Person[];
        terms: Terms;
      }
    | { type: 'acknowledged'; restated: string; confirmed: boolean; reply: string }
    | { type: 'facts-confirmed' }
    | { type: 'facts-added'; text: string; photos: string[] }
    | { type: 'judged'; valid: boolean; kind: ComplaintKindCode; answer: string }
    | {
        type: 'graded';
        level: ComplaintLevel;
        kind: ComplaintKindCode;
        department: Department;
        handler: Person;
        reason: string | null;
      }
    | { type: 'subjects-named'; subjects: Person[]; reason: string }
    | { type: 'transferred'; from: Person | null; to: Person; reason: string }
    | { type: 'facts-found'; text: string; photos: string[] }
    | { type: 'progress-noted'; note: string; photos: string[] }
    | { type: 'plans-proposed'; plans: Plan[] }
    | { type: 'plans-returned'; reason: string }
    | { type: 'plan-approved'; plan: number; note: string | null }
    | { type: 'plan-answered'; answer: PlanAnswer; words: string | null; via: 'app' | 'phone' }
    | { type: 'plan-decided'; reason: string }
    | { type: 'carried-out'; result: string; photos: string[] }
    | { type: 'visit-missed'; note: string | null; last: boolean }
    | { type: 'visited'; satisfied: boolean; words: string }
    | { type: 'result-confirmed'; words: string | null }
    | { type: 'result-objected'; reason: string; photos: string[] }
    | { type: 'review-asked'; reason: string }
    | { type: 'review-decided'; upheld: boolean; reason: string }
    | { type: 'rework-ordered'; reason: string }
    | { type: 'withdrawn'; reason: string }
    | { type: 'closed'; how: ClosedHow; reason: string | null }
    | { type: 'reopened'; reason: string }
    | { type: 'suggestion-answered'; feasibility: Feasibility; answer: string; improvements: Improvement[] }
    | { type: 'passed-on'; persons: Person[]; words: string | null }
    | {
        type: 'cause-recorded';
        cause: CauseCode;
        text: string;
        prevention: string;
        improvements: Improvement[];
      }
    | { type: 'improvement-finished'; improvementId: string; result: string }
    | { type: 'improvement-overdue'; improvementId: string; dueAt: number }
    | { type: 'clock-warned'; clock: ComplaintClockName; dueAt: number }
    | { type: 'clock-breached'; clock: ComplaintClockName; dueAt: number }
    | { type: 'escalated'; clock: ComplaintClockName; toRole: EscalationRole; step: number }
  );

export type ComplaintEventType = ComplaintEvent['type'];

/** The event of one type. */
export type ComplaintEventOf<T extends ComplaintEventType> = Extract<ComplaintEvent, { type: T }>;
