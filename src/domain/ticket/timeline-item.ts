import { impossible } from '../shared/never';
import type { TicketEvent, TicketEventType } from './events';

/** Who reads a timeline: residents are spared the alarms among staff, staff are spared nothing but the survey (V2). */
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

const staffOnly: readonly TicketEventType[] = [
  'clock-warned',
  'escalated',
  'contact-overdue',
  'survey-answered',
  'job-declined',
];

/** The timeline as an audience may read it (T3, T11). */
export function timelineFor(timeline: readonly TicketEvent[], audience: Audience): TimelineEntry[] {
  return timeline
    .filter((event) => audience === 'staff' || !staffOnly.includes(event.type))
    .map((event) => ({
      type: event.type,
      at: event.at,
      who: event.by.alias,
      role: event.by.role,
      ...details(event),
    }));
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
    case 'survey-answered':
      return { facts: { recovery: event.recovery } };
    case 'clock-warned':
    case 'clock-breached':
      return { facts: { clock: event.clock, dueAt: event.dueAt } };
    case 'escalated':
      return { facts: { clock: event.clock, toRole: event.toRole } };
    case 'contact-overdue':
      return { facts: { dueAt: event.dueAt } };
    case 'job-accepted':
    case 'survey-asked':
    case 'survey-reminded':
    case 'progress-reminded':
      return {};
    default:
      return impossible(event);
  }
}
