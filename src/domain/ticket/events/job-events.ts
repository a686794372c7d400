import type { JobPhotos, Outcome, Point, Responsibility, UsedPart, Warranty } from '../facts';

/** Where a phone said it was (T13): null when it could not say, or the place of the job is not known. */
export interface Reading {
  location: Point | null;
  distanceMetres: number | null;
  /** farther from the job than the policy calls being there */
  far?: boolean;
}

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
  | ({ type: 'arrived'; permission: boolean } & Reading)
  | ({
      type: 'access-failed';
      visit: number;
      tries: number;
      waitedMinutes: number;
      note: string | null;
      photos: string[];
      /** until when the resident may name another time; the clock waits */
      until: number;
    } & Reading)
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
