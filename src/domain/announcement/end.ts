import { DAY_MS } from '../policy/local-time';
import { refuse, type Refusal } from '../shared/refusal';
import type { By } from '../ticket/events';
import type { Announcement } from './announcement';

/** Withdraws a notice nobody has been told of yet (N5). Refusal: wrong-status (then only an all-clear helps). */
export function cancel(notice: Announcement): Partial<Announcement> | Refusal {
  return notice.status === 'scheduled' ? { status: 'cancelled' } : refuse('wrong-status');
}

/** Tells whoever was told that it is over (N5); shown for another day. Refusal: wrong-status (not told yet, or over already). */
export function allClear(
  notice: Announcement,
  by: Pick<By, 'id' | 'alias'>,
  text: string,
  now: number,
): Partial<Announcement> | Refusal {
  if (notice.clear || (notice.status !== 'telling' && notice.status !== 'told'))
    return refuse('wrong-status');
  return {
    clear: { text: text.trim(), at: now, by: { id: by.id, alias: by.alias } },
    shownUntil: now + DAY_MS,
  };
}
