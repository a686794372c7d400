import { impossible } from '../shared/never';
import type { TicketEvent, TicketEventType } from './events';

/** Who reads a timeline: residents are spared what staff say among themselves. */
export type Audience = 'resident' | 'staff';

/** A step without anything sealed or internal. */
export interface TimelineEntry {
  type: TicketEventType;
  at: number;
  who: string;
  role: string;
  words?: string;
  photos?: string[];
  facts?: Record<string, string | number | boolean | null>;
}

/** Whether and how a survey was answered is nobody's business but the resident's and the supervisor's (V2). */
const hidden: readonly TicketEventType[] = ['survey-answered'];
const staffOnly: readonly TicketEventType[] = [
  'offered',
  'clock-warned',
  'escalated',
  'contact-overdue',
  'job-declined',
];
/** Steps whose words are meant for the colleague who reads them. */
const staffWords: readonly TicketEventType[] = ['assigned'];

/** The timeline as an audience may read it (T3, T11). */
export function timelineFor(timeline: readonly TicketEvent[], audience: Audience): TimelineEntry[] {
  return timeline
    .filter(({ type }) => !hidden.includes(type) && (audience === 'staff' || !staffOnly.includes(type)))
    .map((event) => entry(event, audience));
}

function entry(event: TicketEvent, audience: Audience): TimelineEntry {
  const { words, ...rest } = details(event);
  const told = words !== undefined && (audience === 'staff' || !staffWords.includes(event.type));
  const { type, at, by } = event;
  return { type, at, who: by.alias, role: by.role, ...rest, ...(told ? { words } : {}) };
}

function details(event: TicketEvent): Pick<TimelineEntry, 'words' | 'photos' | 'facts'> {
  switch (event.type) {
    case 'submitted':
      return { words: event.text, photos: event.photos, facts: { channel: event.channel } };
    case 'reviewed':
      return {
        ...(event.reason ? { words: event.reason } : {}),
        facts: {
          urgencyBefore: event.before.urgency,
          urgency: event.after.urgency,
          faultBefore: event.before.fault,
          fault: event.after.fault,
        },
      };
    case 'answered':
      return { words: event.text };
    case 'offered':
      return event.note ? { words: event.note } : {};
    case 'assigned':
      return {
        ...(event.note ? { words: event.note } : {}),
        facts: { assignee: event.assignee.alias, round: event.round },
      };
    case 'job-declined':
      return { words: event.reason };
    case 'contacted':
      return { words: event.note, facts: { expectedAt: event.expectedAt } };
    case 'set-out':
      return { facts: { expectedAt: event.expectedAt } };
    case 'arrived':
      return { facts: { distanceMetres: event.distanceMetres, permission: event.permission } };
    case 'diagnosed':
      return {
        words: event.diagnosis,
        photos: event.photos,
        facts: {
          responsibility: event.responsibility,
          chargeable: event.chargeable,
          expectedFinishAt: event.expectedFinishAt,
          parts: event.parts,
        },
      };
    case 'progress-noted':
      return { words: event.note, photos: event.photos };
    case 'completed':
      return {
        words: event.summary,
        photos: [...event.photos.during, ...event.photos.after],
        facts: { outcome: event.outcome, outsidePhone: event.outsidePhone },
      };
    case 'result-confirmed':
      return { facts: { automatic: event.automatic } };
    case 'result-objected':
      return { words: event.reason, photos: event.photos };
    case 'cancelled':
      return { words: event.reason };
    case 'urged':
      return event.words ? { words: event.words } : {};
    case 'facts-added':
      return { words: event.text, photos: event.photos };
    case 'clock-warned':
    case 'clock-breached':
      return { facts: { clock: event.clock, dueAt: event.dueAt } };
    case 'escalated':
      return { facts: { clock: event.clock, toRole: event.toRole } };
    case 'contact-overdue':
      return { facts: { dueAt: event.dueAt } };
    case 'job-accepted':
    case 'survey-answered':
    case 'survey-asked':
    case 'survey-reminded':
    case 'progress-reminded':
      return {};
    default:
      return impossible(event);
  }
}
