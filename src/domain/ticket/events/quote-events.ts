import type { QuoteLine } from '../facts';

/** What chargeable work will cost, and what the resident says to it (T15). Money is integer cents. */
export type QuoteEvent =
  | {
      type: 'quoted';
      version: number;
      lines: QuoteLine[];
      totalCents: number;
      note: string | null;
      validUntil: number;
    }
  | { type: 'quote-accepted'; version: number; totalCents: number }
  | { type: 'quote-refused'; version: number; reason: string }
  | { type: 'quote-expired'; version: number };
