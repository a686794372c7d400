import type { IconName } from '@/components/icon/icon-names';
import { momentWords } from '@/components/format/time-words';
import type { NoticeView } from '@/contract/announce/views';
import type { AnnouncementKind } from '@/domain/announcement/announcement';

/** The picture of a notice. */
export const noticeIcons: Record<AnnouncementKind, IconName> = {
  water: 'drop',
  power: 'bolt',
  gas: 'alert',
  lift: 'elevator',
  weather: 'alert',
  other: 'horn',
};

/** Where and when, in one line; the end when it is over (N5). */
export function whenWords({ area, from, to, clear }: NoticeView, now: number): string {
  if (clear) return `已解除 · ${clear.text}`;
  const hours =
    from !== null && to !== null
      ? `${momentWords(from, now)} 至 ${momentWords(to, now)}`
      : from !== null
        ? `${momentWords(from, now)} 起`
        : to !== null
          ? `至 ${momentWords(to, now)}`
          : '';
  return hours ? `${area} · ${hours}` : area;
}
