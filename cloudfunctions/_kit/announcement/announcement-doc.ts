import type { Announcement } from '../../../src/domain/announcement/announcement';

/** A notice as stored. */
export interface AnnouncementDoc extends Omit<Announcement, 'id'> {
  _id: string;
  version: number;
  requests: string[];
  /** when the timer must look at it; while somebody tells it, the end of their lease; null = nothing to do */
  wakeAt: number | null;
  /** the last one told in the wave under way, so that a crash resumes there */
  cursor: string | null;
}

export const ANNOUNCEMENTS = 'announcements';

/** The notice without what only the server needs. */
export function noticeOf(doc: AnnouncementDoc): Announcement {
  const { _id, version: _v, requests: _r, wakeAt: _w, cursor: _c, ...rest } = doc;
  return { ...rest, id: _id };
}
