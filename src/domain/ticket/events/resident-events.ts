import type { Assignee } from '../facts';

/** What residents do and what silence says for them (T17, T18, T21, V1). */
export type ResidentEvent =
  | { type: 'urged'; words: string | null }
  | { type: 'facts-added'; text: string; photos: string[] }
  | { type: 'cancelled'; reason: string }
  | {
      type: 'result-confirmed';
      automatic: boolean;
      /** the image of a signature given on the screen (T17) */
      signature?: string | null;
    }
  | { type: 'result-objected'; reason: string; photos: string[]; fixer: Assignee | null }
  | { type: 'survey-asked' }
  | { type: 'survey-reminded' }
  | {
      type: 'survey-answered';
      recovery: boolean;
      /** the request that gave it, so that a late retry is known for the older answer it is; absent in older records */
      answer?: string;
    };
