import { momentWords } from '@/components/format/time-words';
import type { ComplaintView } from '@/contract/complaint/views';

/** How a record stands and who does what next by when, in the complainant's words (C8). */
export interface Headline {
  title: string;
  next: string;
}

/** By when the present step is promised: `在今天 18:00 前`; 尽快 where nothing is, or where that is over already. */
export function by({ promise, goal }: Pick<ComplaintView, 'promise' | 'goal'>, now: number): string {
  const due = earlier(promise?.dueAt, goal?.dueAt);
  return due !== null && due > now ? `在${momentWords(due, now)} 前` : '尽快';
}

/** A step promises nothing later than the whole. */
const earlier = (step: number | null | undefined, goal: number | null | undefined): number | null =>
  step && goal ? Math.min(step, goal) : (step ?? null);
