import { deskDetails } from './details/desk-details';
import type { Details } from './details/details-of';
import { jobDetails } from './details/job-details';
import { otherDetails } from './details/other-details';
import type { TicketEvent, TicketEventType } from './events';
import type { Happened } from './events/happened';

/** Who reads a timeline: residents are spared what staff say among themselves. */
export type Audience = 'resident' | 'staff';

/** A step without anything sealed or internal. */
export interface TimelineEntry extends Details {
  type: TicketEventType;
  at: number;
  who: string;
  role: string;
  /** written without network (T24): when it was done, as the phone says, and when it was sent */
  late?: NonNullable<Happened['late']>;
}

/** Whether and how a survey was answered is nobody's business but the resident's and the supervisor's (V2). */
const hidden: readonly TicketEventType[] = ['survey-answered'];
const staffOnly: readonly TicketEventType[] = [
  'referred',
  'vendor-linked',
  'vendor-link-revoked',
  'offered',
  'pool-lapsed',
  'assignment-lapsed',
  'dispatch-failed',
  'job-declined',
  'parts-reserved',
  'parts-used',
  'plan-step-done',
  'plan-overdue',
  'history-checked',
  'followed',
  'clock-warned',
  'escalated',
  'contact-overdue',
  'vendor-late',
  'stalled',
];
/** Steps whose words are meant for the colleague who reads them. */
const staffWords: readonly TicketEventType[] = [
  'assigned',
  'transferred',
  'job-taken-back',
  'merged',
  'absorbed',
  'released',
];

/** The timeline as an audience may read it (T3, T11). */
export function timelineFor(timeline: readonly TicketEvent[], audience: Audience): TimelineEntry[] {
  return timeline.filter((event) => readable(event, audience)).map((event) => entry(event, audience));
}

function readable(event: TicketEvent, audience: Audience): boolean {
  // That somebody looked and found nothing is no news.
  if (event.type === 'history-checked' && event.repeatOf === null) return false;
  return !hidden.includes(event.type) && (audience === 'staff' || !staffOnly.includes(event.type));
}

function entry(event: TicketEvent, audience: Audience): TimelineEntry {
  const { words, ...rest } = detailsOf(event);
  const told = words !== undefined && (audience === 'staff' || !staffWords.includes(event.type));
  const { type, at, by, late } = event;
  return {
    type,
    at,
    who: by.alias,
    role: by.role,
    ...(late ? { late } : {}),
    ...rest,
    ...(told ? { words } : {}),
  };
}

const details = { ...deskDetails, ...jobDetails, ...otherDetails };

function detailsOf(event: TicketEvent): Details {
  if (!(event.type in details)) return {};
  // The table pairs each type with its own teller; TypeScript cannot follow the pair through the lookup.
  return (details[event.type as keyof typeof details] as (event: TicketEvent) => Details)(event);
}
