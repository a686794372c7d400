import { PLAN_NAMES, URGENCY_NAMES } from '../../classification/taxonomy-names';
import { owesReinspection } from '../../ticket/round';
import type { Ticket } from '../../ticket/state';
import { staff } from '../draft';
import { colleague, desk, everybody } from './recipients';
import type { StaffTellers, Told } from './told';

/** New work, and work that needs somebody else (N1, T9, T20, T23). */
export const deskTellers: StaffTellers<
  | 'submitted'
  | 'reviewed'
  | 'referred'
  | 'offered'
  | 'pool-lapsed'
  | 'assigned'
  | 'assignment-lapsed'
  | 'dispatch-failed'
  | 'transferred'
  | 'job-declined'
  | 'job-taken-back'
  | 'reclassified'
> = {
  submitted: (_event, ticket) => alarm(ticket) ?? newReport(ticket),
  reviewed: ({ at }, ticket) => (ticket.plan?.alertedAt === at ? alarm(ticket) : null),
  reclassified: ({ at, after, reason }, ticket) =>
    ticket.plan?.alertedAt === at
      ? alarm(ticket)
      : {
          to: [...colleague(ticket.assignee), desk(ticket)],
          title: `报修改为${URGENCY_NAMES[after.urgency]}`,
          detail: reason,
          template: 'alert',
        },
  referred: ({ reason }, ticket) => ({
    to: [staff(ticket, 'supervisor', 'manager')],
    title: '特殊工单待二次派单',
    detail: reason,
    template: 'alert',
  }),
  offered: ({ note }, ticket) => ({ to: [staff(ticket, 'technician')], title: '有新单可抢', detail: note }),
  'pool-lapsed': (_event, ticket) => ({ to: [desk(ticket)], title: '无人抢单，请派单', template: 'alert' }),
  assigned: ({ assignee, round, note }, ticket) => ({
    to: colleague(assignee),
    title: owesReinspection(ticket) ? '复检任务待接单' : round > 1 ? '后续施工待接单' : '新任务待接单',
    detail: note,
  }),
  'assignment-lapsed': ({ assignee }, ticket) => ({
    to: [desk(ticket), ...colleague(assignee)],
    title: '超时未接单，已退回调度',
    detail: `${assignee.alias}没有及时接单`,
    template: 'alert',
  }),
  'dispatch-failed': (_event, ticket) => ({
    to: [desk(ticket)],
    title: '自动派单未成功，请派单',
    template: 'alert',
  }),
  transferred: ({ by, from, assignee, reason }, ticket) => ({
    // The desk hears of it unless it did it: a job never changes hands behind its back.
    to: [...colleague(assignee), ...colleague(from), ...(by.role === 'technician' ? [desk(ticket)] : [])],
    title: `任务转给${assignee.alias}`,
    detail: reason,
  }),
  'job-declined': ({ reason }, ticket) => ({
    to: [desk(ticket)],
    title: '技师退单，请改派',
    detail: `原因：${reason}`,
  }),
  'job-taken-back': ({ assignee, reason }, ticket) => ({
    to: [desk(ticket)],
    title: '工单退回调度，请改派',
    detail: `${assignee.alias}${reason}`,
    template: 'alert',
  }),
};

function alarm(ticket: Ticket): Told | null {
  const { plan } = ticket;
  return (
    plan && {
      to: [everybody(ticket)],
      title: `紧急警报：${PLAN_NAMES[plan.code]}`,
      template: 'alert',
      urgent: true,
    }
  );
}

function newReport(ticket: Ticket): Told {
  return ticket.classification.urgency === 'emergency'
    ? { to: [staff(ticket, 'dispatcher', 'agent', 'supervisor')], title: '紧急报修', template: 'alert' }
    : { to: [desk(ticket)], title: '新报修待受理' };
}
