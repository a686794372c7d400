import type { CommunityPolicy, DeepPartial, EscalationRole } from '../policy/community-policy';
import type {
  Assignee,
  Channel,
  Classification,
  JobPhotos,
  Outcome,
  Place,
  Point,
  Reporter,
  Responsibility,
  VisitSlot,
} from './facts';

/** Who did it, as kept in the immutable record (T3). */
export interface By {
  id: string;
  alias: string;
  role: string;
}

interface Happened {
  at: number;
  by: By;
}

export type ClockName = 'respond' | 'resolve';

/** What was promised when the report came in: the community's differences from the default policy, frozen with the ticket. */
export type Terms = DeepPartial<CommunityPolicy>;

/** Every step of a repair ticket (T3): the timeline is the list of these, and replays to the state. */
export type TicketEvent = Happened &
  (
    | {
        type: 'submitted';
        number: string;
        communityId: string;
        channel: Channel;
        reporter: Reporter;
        place: Place;
        text: string;
        photos: string[];
        voice: string | null;
        slot: VisitSlot | null;
        suggested: Classification;
        confidence: number;
        terms: Terms;
      }
    | { type: 'reviewed'; before: Classification; after: Classification; reason: string | null }
    | { type: 'answered'; text: string }
    | { type: 'assigned'; assignee: Assignee; note: string | null; round: number }
    | { type: 'offered'; note: string | null }
    | { type: 'job-accepted' }
    | { type: 'job-declined'; reason: string }
    | { type: 'contacted'; note: string; expectedAt: number | null }
    | { type: 'set-out'; expectedAt: number | null }
    | { type: 'arrived'; location: Point | null; distanceMetres: number | null; permission: boolean }
    | {
        type: 'diagnosed';
        diagnosis: string;
        responsibility: Responsibility;
        chargeable: boolean;
        expectedFinishAt: number | null;
        parts: string | null;
        photos: string[];
      }
    | { type: 'progress-noted'; note: string; photos: string[] }
    | { type: 'completed'; outcome: Outcome; summary: string; photos: JobPhotos; outsidePhone: string | null }
    | { type: 'result-confirmed'; automatic: boolean }
    | { type: 'result-objected'; reason: string; photos: string[]; fixer: Assignee | null }
    | { type: 'cancelled'; reason: string }
    | { type: 'urged'; words: string | null }
    | { type: 'facts-added'; text: string; photos: string[] }
    | { type: 'survey-asked' }
    | { type: 'survey-reminded' }
    | { type: 'survey-answered'; recovery: boolean }
    | { type: 'clock-warned'; clock: ClockName; dueAt: number }
    | { type: 'clock-breached'; clock: ClockName; dueAt: number }
    | { type: 'escalated'; clock: ClockName; toRole: EscalationRole; step: number }
    | { type: 'contact-overdue'; dueAt: number }
    | { type: 'progress-reminded' }
  );

export type TicketEventType = TicketEvent['type'];

/** The event of one type. */
export type EventOf<T extends TicketEventType> = Extract<TicketEvent, { type: T }>;
