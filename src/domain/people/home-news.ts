import type { Message } from '../notification/message';
import { nextAllowed, type DailyHours } from '../policy/quiet-hours';

/** What somebody hears about their access to a house (P1, N1). */
export type HomeNews = 'home-approved' | 'home-declined' | 'home-removed' | 'home-ended';

/** Whom it is about, which house, and why. `area` is building and unit: a room is not kept in clear (P4). */
export interface HomeChange {
  personId: string;
  area: string;
  reason: string;
}

const told: Record<HomeNews, { title: string; status: string; body: (area: string, why: string) => string }> =
  {
    'home-approved': {
      title: '房屋绑定已通过',
      status: '已通过',
      body: (area) => `您申请的${area}房屋已绑定，现在可以报修、查进度、邀请家人`,
    },
    'home-declined': {
      title: '房屋绑定未通过',
      status: '未通过',
      body: (area, why) => `您申请的${area}房屋没有通过${why}。可以核对后重新申请`,
    },
    'home-removed': {
      title: '您已退出一个房屋',
      status: '已退出',
      body: (area) => `${area}房屋的业主结束了您的绑定，有疑问请先问问业主`,
    },
    'home-ended': {
      title: '房屋绑定已结束',
      status: '已结束',
      body: (area, why) => `您与${area}房屋的绑定已结束${why}。有疑问请联系服务中心`,
    },
  };

/** The message about a decision on a house (P1, N1); quiet hours hold back the push, never the inbox (N6). `now` in epoch ms. */
export function homeMessage(
  news: HomeNews,
  { personId, area, reason }: HomeChange,
  quietHours: DailyHours,
  now: number,
): Message {
  const { title, status, body } = told[news];
  const words = body(area, reason === '' ? '' : `：${reason.replace(/[。.]$/u, '')}`);
  return {
    key: `${news}.${now}`,
    kind: news,
    to: { kind: 'person', id: personId },
    title,
    body: words,
    link: 'pages/homes/index',
    template: 'notice',
    values: { number: '', area, status, note: reason || words },
    at: now,
    pushAt: nextAllowed(now, quietHours),
    urgent: false,
  };
}
