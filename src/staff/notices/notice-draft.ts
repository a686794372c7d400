import { china, chinaDay, chinaMoment } from '@/components/format/china';
import { lengthOf } from '@/domain/ticket/report-rules';
import type { AnnouncementKind } from '@/domain/announcement/announcement';
import type { MomentChoice } from '../components/moments';

/** A notice while it is written. */
export interface NoticeDraft {
  kind: AnnouncementKind;
  title: string;
  text: string;
  /** null: the whole community */
  buildings: string[] | null;
  from: number | null;
  to: number | null;
  urgent: boolean;
  publishAt: number | null;
}

export const NOTICE_MAX = { title: 20, text: 500 };

/** An empty notice. */
export const emptyNotice: NoticeDraft = {
  kind: 'water',
  title: '',
  text: '',
  buildings: null,
  from: null,
  to: null,
  urgent: false,
  publishAt: null,
};

/** What the title begins as, by kind; staff change it as they like. */
export const titleOf: Record<AnnouncementKind, string> = {
  water: '停水通知',
  power: '停电通知',
  gas: '停气通知',
  lift: '电梯停用通知',
  weather: '恶劣天气提醒',
  other: '社区通知',
};

/** What is wrong with a notice, by field; empty when it can go (N5). */
export function noticeProblems(draft: NoticeDraft, now: number): Record<string, string> {
  const wrong: Record<string, string> = {};
  const title = draft.title.trim();
  if (title === '') wrong.title = '请写标题';
  else if (lengthOf(title) > NOTICE_MAX.title) wrong.title = `最多 ${NOTICE_MAX.title} 个字`;
  if (draft.text.trim() === '') wrong.text = '请写通知内容';
  else if (lengthOf(draft.text) > NOTICE_MAX.text) wrong.text = `最多 ${NOTICE_MAX.text} 个字`;
  if (draft.buildings?.length === 0) wrong.buildings = '请选择楼栋';
  const { from, to, publishAt } = draft;
  if (to !== null && (to <= Math.max(now, publishAt ?? now) || (from !== null && to <= from)))
    wrong.to = '结束时间要晚于开始时间和发布时间';
  return wrong;
}

/** When a notice may go out, or its hours begin and end. */
export function noticeChoices(now: number): MomentChoice[] {
  const day = chinaDay(now);
  const later = china(now).hour < 16 ? [{ key: 'today', name: '今天 18 点', at: chinaMoment(day, 18) }] : [];
  return [
    ...later,
    { key: 'next-am', name: '明早 8 点', at: chinaMoment(day + 1, 8) },
    { key: 'next-pm', name: '明天 18 点', at: chinaMoment(day + 1, 18) },
  ];
}
