import type { Reading } from '../events/job-events';
import { worded, type DetailsOf } from './details-of';

/** What whoever held the job did (T8, T10–T14, T16). */
export const jobDetails: DetailsOf<
  | 'job-declined'
  | 'contacted'
  | 'set-out'
  | 'arrived'
  | 'access-failed'
  | 'diagnosed'
  | 'progress-noted'
  | 'paused'
  | 'resumed'
  | 'parts-reserved'
  | 'parts-used'
  | 'completed'
> = {
  'job-declined': ({ reason }) => ({ words: reason }),
  contacted: ({ note, expectedAt }) => ({ words: note, facts: { expectedAt } }),
  'set-out': ({ expectedAt }) => ({ facts: { expectedAt } }),
  arrived: (event) => ({ facts: { ...stood(event), permission: event.permission } }),
  'access-failed': ({ note, photos, visit, tries, waitedMinutes, until, ...event }) => ({
    ...worded(note),
    photos,
    facts: { ...stood(event), visit, tries, waitedMinutes, until },
  }),
  diagnosed: (event) => ({
    words: event.diagnosis,
    photos: event.photos,
    facts: {
      responsibility: event.responsibility,
      chargeable: event.chargeable,
      warranty: event.warranty ?? 'unknown',
      expectedFinishAt: event.expectedFinishAt,
      parts: event.parts,
    },
  }),
  'progress-noted': ({ note, photos }) => ({ words: note, photos }),
  paused: ({ note, reason, until }) => ({ ...worded(note), facts: { reason, until } }),
  resumed: ({ note, automatic }) => ({ ...worded(note), facts: { automatic } }),
  'parts-reserved': ({ parts }) => ({ words: listed(parts) }),
  'parts-used': ({ parts }) => ({ words: listed(parts) }),
  completed: ({ summary, photos, outcome, outsidePhone, followOn }) => ({
    words: summary,
    photos: [...photos.during, ...photos.after],
    facts: { outcome, outsidePhone, followOn: followOn ?? null },
  }),
};

function stood({ location, distanceMetres, far }: Reading) {
  return { distanceMetres, located: location !== null, far: far === true };
}

function listed(parts: readonly { name: string; quantity: number; unit: string }[]): string {
  return parts.map(({ name, quantity, unit }) => `${name} ${quantity} ${unit}`).join('、');
}
