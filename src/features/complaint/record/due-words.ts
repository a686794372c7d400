import { momentWords } from '@/components/format/time-words';
import type { ComplaintView } from '@/contract/complaint/views';

/** How a record stands and who does what next by when, in the complainant's words (C8). */
export interface Headline {
  title: string;
  next: string;
}

/** By when the present step is promised: `今天 18:00 前`; 尽快 where nothing is. */
export function by(view: Pick<ComplaintView, 'promise'>, now: number): string {
  const due = view.promise?.dueAt;
  return due ? `${momentWords(due, now)} 前` : '尽快';
}
