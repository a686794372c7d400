import { planLevels } from '../../emergency/levels';
import type { EscalationRole } from '../../policy/community-policy';
import { toShortText } from '../../shared/local-text';
import type { Ticket } from '../../ticket/state';
import { holder, staff } from '../draft';
import type { Recipient } from '../message';
import type { StaffTellers } from './told';

const clockWords = { respond: '响应', resolve: '完成' } as const;

/** What time alone asks of staff (T10–T12, T20, T23). */
export const alarmTellers: StaffTellers<
  | 'clock-warned'
  | 'escalated'
  | 'contact-overdue'
  | 'vendor-late'
  | 'progress-reminded'
  | 'stalled'
  | 'plan-overdue'
> = {
  'clock-warned': ({ clock, dueAt }, ticket) => ({
    to: [holder(ticket)],
    title: `${clockWords[clock]}时限临近`,
    detail: `须在 ${toShortText(dueAt)} 前${clockWords[clock]}`,
    template: 'alert',
  }),
  escalated: ({ clock, toRole }, ticket) => ({
    to: [rungRecipient(toRole, ticket)],
    title: `${clockWords[clock]}已超时`,
    // Contractors cannot open a ticket that is not theirs (T23): what they can do is call.
    detail:
      toRole === 'vendor' && ticket.assignee?.kind !== 'vendor' ? '请求外包支援，请联系调度' : '请立即跟进',
    template: 'alert',
  }),
  'contact-overdue': (_event, ticket) => ({
    to: [holder(ticket)],
    title: '请尽快联系业主',
    detail: '接单后尚未联系业主',
    template: 'alert',
  }),
  'vendor-late': ({ dueAt }, ticket) => ({
    to: [staff(ticket, 'dispatcher', 'supervisor'), holder(ticket)],
    title: '外包服务商未按时到场',
    detail: `应在 ${toShortText(dueAt)} 前到场`,
    template: 'alert',
  }),
  'progress-reminded': (_event, ticket) => ({
    to: [holder(ticket)],
    title: '请更新维修进展',
    detail: '业主在等消息',
    template: 'alert',
  }),
  stalled: (_event, ticket) => ({
    to: [...(ticket.assignee ? [holder(ticket)] : []), staff(ticket, 'supervisor', 'manager')],
    title: '工单长时间没有进展',
    template: 'alert',
  }),
  'plan-overdue': ({ level }, ticket) => ({
    to: [staff(ticket, ...(planLevels[level] ?? ['manager']))],
    title: '应急预案仍未启动',
    detail: '请立即到场或指定负责人',
    template: 'alert',
    urgent: true,
  }),
};

function rungRecipient(role: EscalationRole, ticket: Ticket): Recipient {
  const theirs = role === 'vendor' && ticket.assignee?.kind === 'vendor';
  return role === 'assignee' || theirs ? holder(ticket) : staff(ticket, role);
}
