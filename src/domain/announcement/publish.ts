import { DAY_MS } from '../policy/local-time';
import { refuse, type Refusal } from '../shared/refusal';
import type { By } from '../ticket/events';
import type { Announcement, AnnouncementKind } from './announcement';

/** What staff write. `publishAt` null means now. */
export interface Written {
  communityId: string;
  kind: AnnouncementKind;
  title: string;
  text: string;
  buildings: string[];
  from: number | null;
  to: number | null;
  urgent: boolean;
  publishAt: number | null;
}

/** Without an end in sight a notice is shown for this long. */
const SHOWN_MS = 3 * DAY_MS;
const FARTHEST_MS = 60 * DAY_MS;

/** A notice from what staff wrote (N5). Refusals: invalid-input at `to` (ends before it begins, or is over), at `publishAt` (too far away). */
export function publish(
  written: Written,
  by: Pick<By, 'id' | 'alias'>,
  area: string,
  now: number,
): Omit<Announcement, 'id'> | Refusal {
  const { from, to } = written;
  const publishAt = Math.max(now, written.publishAt ?? now);
  if (publishAt > now + FARTHEST_MS) return refuse('invalid-input', { field: 'publishAt' });
  if (to !== null && (to <= publishAt || (from !== null && to <= from)))
    return refuse('invalid-input', { field: 'to' });
  const end = to ?? (from === null ? publishAt : Math.max(from, publishAt)) + SHOWN_MS;
  return {
    communityId: written.communityId,
    kind: written.kind,
    title: written.title.trim(),
    text: written.text.trim(),
    buildings: [...new Set(written.buildings)],
    area,
    from,
    to,
    urgent: written.urgent,
    publishAt,
    shownUntil: end,
    by: { id: by.id, alias: by.alias },
    createdAt: now,
    status: 'scheduled',
    clear: null,
    told: 0,
    clearedTo: 0,
  };
}
