import type { JobPhotos, Outcome, Point, Responsibility, UsedPart, Warranty } from '../facts';

/** What whoever holds the job does (T8, T10–T14, T16). Fields with `?` came later: absent in older records. */
export type JobEvent =
  | { type: 'job-accepted' }
  | {
      type: 'job-declined';
      reason: string;
      /** they had been there already (T23) */
      begun?: boolean;
    }
  | { type: 'contacted'; note: string; expectedAt: number | null }
  | { type: 'set-out'; expectedAt: number | null }
  | { type: 'arrived'; location: Point | null; distanceMetres: number | null; permission: boolean }
  | {
      type: 'access-failed';
      visit: number;
      tries: number;
      waitedMinutes: number;
      location: Point | null;
      distanceMetres: number | null;
      note: string | null;
      photos: string[];
      /** until when the resident may name another time; the clock waits */
      until: number;
    }
  | {
      type: 'diagnosed';
      diagnosis: string;
      responsibility: Responsibility;
      chargeable: boolean;
      expectedFinishAt: number | null;
      parts: string | null;
      photos: string[];
      warranty?: Warranty;
    }
  | { type: 'progress-noted'; note: string; photos: string[] }
  | { type: 'paused'; reason: 'parts' | 'resident'; until: number; note: string }
  | { type: 'resumed'; automatic: boolean; note: string | null }
  | { type: 'parts-reserved'; parts: UsedPart[] }
  | { type: 'parts-used'; parts: UsedPart[] }
  | {
      type: 'completed';
      outcome: Outcome;
      summary: string;
      photos: JobPhotos;
      outsidePhone: string | null;
      /** some of the work is hidden now, and was photographed before (T13) */
      concealed?: boolean;
      /** what is left to do by a further visit (T13); the ticket stays open for it */
      followOn?: string | null;
    };
