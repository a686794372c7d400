import { details } from './timeline-details';
import type { ComplaintEvent, ComplaintEventType } from './events';
import type { Reader } from './reader';

/** A step of the timeline as one reader may see it. */
export interface ComplaintTimelineEntry {
  type: ComplaintEventType;
  at: number;
  who: string;
  role: string;
  words?: string;
  photos?: string[];
  facts?: Record<string, string | number | boolean | null>;
}

/** What staff say among themselves; a complainant sees progress, delay and escalation as they are, not the house's notes. */
const staffOnly: readonly ComplaintEventType[] = [
  'clock-warned',
  'subjects-named',
  'plans-proposed',
  'plans-returned',
  'improvement-overdue',
];
/** Steps whose words are meant for the colleague who reads them. */
const staffWords: readonly ComplaintEventType[] = ['graded', 'transferred'];
/** All that somebody praised needs to see. */
const forPraised: readonly ComplaintEventType[] = ['received', 'passed-on'];

/** The timeline as a reader may read it (C5, C9): who complains is hidden from the department concerned. */
export function timelineFor(
  timeline: readonly ComplaintEvent[],
  reader: Reader,
  hidden: boolean,
): ComplaintTimelineEntry[] {
  if (reader === 'barred') return [];
  const mine = reader === 'complainant';
  return timeline
    .filter(({ type }) => !mine || !staffOnly.includes(type))
    .filter(({ type }) => reader !== 'praised' || forPraised.includes(type))
    .map((event) => {
      const { words, ...rest } = details(event);
      const told = words !== undefined && !(mine && staffWords.includes(event.type));
      const { type, at, by } = event;
      const covered = hidden && (reader === 'department' || reader === 'praised') && by.role === 'resident';
      const who = covered ? '业主' : by.alias;
      return { type, at, who, role: by.role, ...rest, ...(told ? { words } : {}) };
    });
}
