import type { QuoteLine } from './facts';

/** A quote as it stands (T15). Money is integer cents, times epoch ms. */
export interface Quote {
  /** 1 for the first; every change is a new version with a new acceptance */
  version: number;
  lines: QuoteLine[];
  totalCents: number;
  note: string | null;
  state: 'offered' | 'accepted' | 'refused' | 'expired' | 'withdrawn';
  offeredAt: number;
  validUntil: number;
  answeredAt: number | null;
  /** why it was refused */
  reason: string | null;
}

/** What a quote says, limits (T15): yuan by the hundred thousand are no repair. */
export const quoteLimits = {
  lines: 30,
  quantityMax: 999,
  unitCentsMax: 10_000_000,
  totalCentsMax: 20_000_000,
} as const;

/** The sum of the lines, integer cents (T15). */
export function totalCents(lines: readonly QuoteLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.unitCents, 0);
}

/** An open quote nobody may accept any more, because the work goes on without it (T15); others stay as they are. */
export function withdrawn(quote: Quote | null, at: number): Quote | null {
  return quote?.state === 'offered' ? { ...quote, state: 'withdrawn', answeredAt: at } : quote;
}
