import { isAnswered } from '../../ticket/status-name';
import { toYuan } from '../../shared/money-text';
import { holder, staff } from '../draft';
import { colleague, desk } from './recipients';
import type { StaffTellers } from './told';

/** What residents and the course of the work ask of staff (N1, T8, T13, T15, T18, T21). */
export const jobTellers: StaffTellers<
  | 'access-failed'
  | 'resumed'
  | 'completed'
  | 'quote-accepted'
  | 'quote-refused'
  | 'quote-expired'
  | 'result-confirmed'
  | 'result-objected'
  | 'cancelled'
  | 'urged'
  | 'facts-added'
  | 'survey-answered'
> = {
  'access-failed': ({ visit }, ticket) => ({
    to: [desk(ticket)],
    title: '未能入户，请联系业主另约',
    detail: `第 ${visit} 次上门`,
  }),
  resumed: ({ automatic }, ticket) => ({
    to: [holder(ticket)],
    title: automatic ? '等待已到期，请继续处理' : '工单已恢复处理',
    template: 'alert',
  }),
  completed: ({ followOn }, ticket) =>
    followOn ? { to: [desk(ticket)], title: '需安排后续施工', detail: followOn } : null,
  'quote-accepted': ({ totalCents }, ticket) => ({
    to: [holder(ticket)],
    title: '业主已同意报价，可以施工',
    detail: toYuan(totalCents),
  }),
  'quote-refused': ({ reason }, ticket) => ({
    to: [holder(ticket)],
    title: '业主未同意报价',
    detail: reason,
    template: 'alert',
  }),
  'quote-expired': (_event, ticket) => ({
    to: [holder(ticket)],
    title: '报价已过期，请联系业主',
    template: 'alert',
  }),
  'result-confirmed': ({ automatic }, ticket) => ({
    to: colleague(ticket.completion?.fixer),
    title: automatic ? '工单已自动验收' : '业主已验收',
  }),
  'result-objected': ({ reason, fixer }, ticket) => ({
    to: [staff(ticket, 'dispatcher', 'agent', 'supervisor'), ...colleague(fixer)],
    title: isAnswered(ticket) ? '业主说没有答清楚' : '业主反馈未修好',
    detail: reason,
    template: 'alert',
  }),
  cancelled: ({ reason }, ticket) => ({ to: [holder(ticket)], title: '业主已取消报修', detail: reason }),
  urged: ({ words }, ticket) => ({
    to: [holder(ticket)],
    title: '业主催单',
    detail: words,
    template: 'alert',
  }),
  'facts-added': ({ text }, ticket) => ({ to: [holder(ticket)], title: '业主补充了信息', detail: text }),
  'survey-answered': ({ recovery }, ticket) =>
    recovery
      ? {
          to: [staff(ticket, 'supervisor')],
          title: '差评待跟进',
          detail: '请在 24 小时内联系业主',
          template: 'alert',
        }
      : null,
};
