import type { By } from '../ticket/events';

/** What a notice to many homes is about (N5). */
export const announcementKinds = ['water', 'power', 'gas', 'lift', 'weather', 'other'] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

/** The names people see. */
export const announcementKindNames: Record<AnnouncementKind, string> = {
  water: '停水通知',
  power: '停电通知',
  gas: '停气通知',
  lift: '电梯停用',
  weather: '天气预警',
  other: '社区通知',
};

/** Where a notice stands: waiting for its hour · being told · everybody told · the end being told · over · withdrawn before it was told. */
export type AnnouncementStatus = 'scheduled' | 'telling' | 'told' | 'clearing' | 'cleared' | 'cancelled';

/** The names staff see. */
export const announcementStatusNames: Record<AnnouncementStatus, string> = {
  scheduled: '待发布',
  telling: '发送中',
  told: '已发布',
  clearing: '解除通知发送中',
  cleared: '已解除',
  cancelled: '已撤回',
};

type Author = Pick<By, 'id' | 'alias'>;

/** A notice to the homes of a community, or of some of its buildings (N5). Times are epoch ms. */
export interface Announcement {
  id: string;
  communityId: string;
  kind: AnnouncementKind;
  title: string;
  text: string;
  /** building ids; empty means the whole community */
  buildings: string[];
  /** how the place reads to people: 全小区, 3栋、5栋 */
  area: string;
  /** the hours it is about; null when open */
  from: number | null;
  to: number | null;
  /** disturbs at night too (N6) */
  urgent: boolean;
  publishAt: number;
  /** residents see it until then */
  shownUntil: number;
  by: Author;
  createdAt: number;
  status: AnnouncementStatus;
  /** the end of it: 已恢复供水 */
  clear: { text: string; at: number; by: Author } | null;
  /** people told so far, and told of the end */
  told: number;
  clearedTo: number;
}
