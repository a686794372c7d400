import { FAULT_NAMES } from '../classification/taxonomy-names';
import type { EscalationRole } from '../policy/community-policy';
import type { TicketEvent } from '../ticket/events';
import type { Ticket } from '../ticket/state';
import { toShortText } from '../shared/local-text';
import { draft, holder, staff, type Draft } from './draft';
import type { Recipient } from './message';

interface Told {
  to: Recipient[];
  title: string;
  body: string;
  template?: 'task' | 'alert';
  urgent?: boolean;
}

/** What staff hear of a step (N1, T12). Nobody is told what they did themselves. */
export function staffMessages(event: TicketEvent, ticket: Ticket): Draft[] {
  const told = tell(event, ticket);
  if (!told) return [];
  const others = told.to.filter((to) => to.kind !== 'person' || to.id !== event.by.id);
  return others.map((to) => draft(ticket, event.at, to, told.template ?? 'task', told, told));
}

const clockWords = { respond: '响应', resolve: '完成' } as const;

function tell(event: TicketEvent, ticket: Ticket): Told | null {
  const what = `${ticket.place.area} ${FAULT_NAMES[ticket.classification.fault]}`;
  const desk = staff(ticket, 'dispatcher', 'agent');
  switch (event.type) {
    case 'submitted':
      return ticket.classification.urgency === 'emergency'
        ? {
            to: [staff(ticket, 'dispatcher', 'agent', 'supervisor')],
            title: '紧急报修',
            body: what,
            template: 'alert',
          }
        : { to: [desk], title: '新报修待受理', body: what };
    case 'offered':
      return { to: [staff(ticket, 'technician')], title: '有新单可抢', body: what };
    case 'assigned':
      return {
        to: [{ kind: 'person', id: event.assignee.id }],
        title: event.round > 1 ? '复检任务待接单' : '新任务待接单',
        body: event.note ? `${what}。${event.note}` : what,
      };
    case 'job-declined':
      return { to: [desk], title: '技师退单，请改派', body: `${what}。原因：${event.reason}` };
    case 'result-confirmed':
      return ticket.completion?.fixer
        ? {
            to: [{ kind: 'person', id: ticket.completion.fixer.id }],
            title: event.automatic ? '工单已自动验收' : '业主已验收',
            body: what,
          }
        : null;
    case 'result-objected': {
      const fixer: Recipient[] = event.fixer ? [{ kind: 'person', id: event.fixer.id }] : [];
      return {
        to: [staff(ticket, 'dispatcher', 'agent', 'supervisor'), ...fixer],
        title: '业主反馈未修好',
        body: `${what}。${event.reason}`,
        template: 'alert',
      };
    }
    case 'cancelled':
      return { to: [holder(ticket)], title: '业主已取消报修', body: `${what}。${event.reason}` };
    case 'urged':
      return {
        to: [holder(ticket)],
        title: '业主催单',
        body: event.words ? `${what}。${event.words}` : what,
        template: 'alert',
      };
    case 'facts-added':
      return { to: [holder(ticket)], title: '业主补充了信息', body: `${what}。${event.text}` };
    case 'survey-answered':
      return event.recovery
        ? {
            to: [staff(ticket, 'supervisor')],
            title: '差评待跟进',
            body: `${what}。请在 24 小时内联系业主`,
            template: 'alert',
          }
        : null;
    case 'clock-warned':
      return {
        to: [holder(ticket)],
        title: `${clockWords[event.clock]}时限临近`,
        body: `${what}。须在 ${toShortText(event.dueAt)} 前${clockWords[event.clock]}`,
        template: 'alert',
      };
    case 'escalated':
      return {
        to: [rungRecipient(event.toRole, ticket)],
        title: `${clockWords[event.clock]}已超时`,
        body: `${what}。请立即跟进`,
        template: 'alert',
      };
    case 'contact-overdue':
      return {
        to: [holder(ticket)],
        title: '请尽快联系业主',
        body: `${what}。接单后尚未联系业主`,
        template: 'alert',
      };
    case 'progress-reminded':
      return {
        to: [holder(ticket)],
        title: '请更新维修进展',
        body: `${what}。业主在等消息`,
        template: 'alert',
      };
    default:
      return null;
  }
}

function rungRecipient(role: EscalationRole, ticket: Ticket): Recipient {
  return role === 'assignee' ? holder(ticket) : staff(ticket, role);
}
