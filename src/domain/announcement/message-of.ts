import type { Message } from '../notification/message';
import { nextAllowed, type DailyHours } from '../policy/quiet-hours';
import { announcementKindNames, type Announcement } from './announcement';

/** What everybody told of a notice has in common; whom it goes to is added. */
export type NoticeMessage = Omit<Message, 'to'>;

/** The message of a notice, or of its end (N5); quiet hours hold the push back unless it is urgent (N6). */
export function messageOf(
  notice: Announcement,
  wave: 'announced' | 'announcement-over',
  quietHours: DailyHours,
  now: number,
): NoticeMessage {
  const over = wave === 'announcement-over';
  const name = announcementKindNames[notice.kind];
  const text = over ? (notice.clear?.text ?? '') : notice.text;
  return {
    key: over ? 'w2' : 'w1',
    kind: wave,
    title: over ? `${notice.title}（已解除）` : notice.title,
    body: text,
    link: `pages/notice/index?id=${notice.id}`,
    template: 'notice',
    values: { number: notice.id, area: notice.area, status: over ? `${name}解除` : name, note: text },
    at: now,
    pushAt: notice.urgent ? now : nextAllowed(now, quietHours),
    urgent: notice.urgent && !over,
  };
}
