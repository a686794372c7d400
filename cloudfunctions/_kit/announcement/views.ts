import type { NoticeView, NoticeWork } from '../../../src/contract/announce/views';
import type { Announcement } from '../../../src/domain/announcement/announcement';

/** A notice for residents. */
export function noticeView(notice: Announcement): NoticeView {
  const { id, communityId, kind, title, text, area, from, to, urgent, publishAt, status, clear } = notice;
  const over = clear && { text: clear.text, at: clear.at };
  return { id, communityId, kind, title, text, area, from, to, urgent, publishAt, status, clear: over };
}

/** A notice for staff. */
export function noticeWork(notice: Announcement, read: number | null): NoticeWork {
  const { status, told, clearedTo, by, clear } = notice;
  const actions: NoticeWork['actions'] = [];
  if (status === 'scheduled') actions.push('cancel');
  if ((status === 'telling' || status === 'told') && !clear) actions.push('all-clear');
  return { ...noticeView(notice), by: by.alias, told, clearedTo, read, actions };
}
