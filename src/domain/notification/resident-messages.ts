import { outcomeNames } from '../ticket/facts';
import type { TicketEvent } from '../ticket/events';
import type { Ticket } from '../ticket/state';
import { dueAt } from '../policy/clock-reading';
import { calendarsOf } from '../policy/resolve-calendar';
import { URGENCY_NAMES } from '../classification/taxonomy-names';
import { toShortText } from '../shared/local-text';
import { policyOf } from '../ticket/terms';
import { draft, residents, type Draft } from './draft';
import { links } from './links';

interface Told {
  title: string;
  body: string;
  note?: string;
  template?: 'progress' | 'visit' | 'survey';
  link?: string;
  awaited?: boolean;
  onlyReporter?: boolean;
}

/** What residents hear of a step (N1, T11). Steps that are not news for them give nothing. */
export function residentMessages(event: TicketEvent, ticket: Ticket): Draft[] {
  const told = tell(event, ticket);
  if (!told) return [];
  const to = told.onlyReporter ? residents(ticket).slice(0, 1) : residents(ticket);
  return to.map((recipient) => draft(ticket, event.at, recipient, told.template ?? 'progress', told, told));
}

function tell(event: TicketEvent, ticket: Ticket): Told | null {
  switch (event.type) {
    case 'submitted':
      return {
        title: '报修已收到',
        body: `工单 ${ticket.number} 已受理登记，${promised(ticket)}`,
        note: '已收到您的报修，正在安排',
        awaited: true,
      };
    case 'reviewed':
      if (event.before.urgency === event.after.urgency) return null;
      return {
        title: '紧急程度已调整',
        body: `您的报修调整为「${URGENCY_NAMES[event.after.urgency]}」，${promised(ticket)}`,
        note: `已调整为${URGENCY_NAMES[event.after.urgency]}`,
      };
    case 'answered':
      return { title: '您的咨询已答复', body: event.text };
    case 'assigned':
      return {
        title: event.round > 1 ? '已安排复检' : '已安排师傅',
        body: `${event.assignee.alias}将为您处理，请留意来电`,
      };
    case 'job-accepted':
      return { title: '师傅已接单', body: `${ticket.assignee?.alias ?? '师傅'}已接单，会尽快与您联系` };
    case 'contacted':
      return {
        title: '上门时间已约定',
        body:
          event.expectedAt === null
            ? event.note
            : `预计 ${toShortText(event.expectedAt)} 上门。${event.note}`,
        template: 'visit',
      };
    case 'set-out':
      return {
        title: '师傅正在路上',
        body:
          event.expectedAt === null
            ? '师傅已出发，请保持电话畅通'
            : `师傅已出发，预计 ${toShortText(event.expectedAt)} 到达`,
        template: 'visit',
        awaited: true,
      };
    case 'arrived':
      return { title: '师傅已到达', body: '师傅已到现场，开始检查', awaited: true };
    case 'diagnosed':
      return { title: '已查明原因', body: event.diagnosis, awaited: true };
    case 'progress-noted':
      return { title: '维修有新进展', body: event.note };
    case 'completed':
      return {
        title: event.outcome === 'fixed' ? '维修完成，请您验收' : `处理结果：${outcomeNames[event.outcome]}`,
        body: event.outsidePhone ? `${event.summary}。可联系：${event.outsidePhone}` : event.summary,
      };
    case 'result-confirmed':
      return event.automatic
        ? {
            title: '已自动验收',
            body: `${policyOf(ticket.terms).autoAcceptDays} 天内未收到反馈，工单已自动验收。如仍有问题可重新报修`,
          }
        : null;
    case 'result-objected':
      return {
        title: '已收到您的反馈',
        body: `我们将在 ${policyOf(ticket.terms).reinspectHours} 小时内安排复检`,
        awaited: true,
      };
    case 'survey-asked':
      return {
        title: '请评价本次服务',
        body: '维修是否满意？花十秒告诉我们',
        template: 'survey',
        link: links.survey(ticket.id),
        onlyReporter: true,
      };
    case 'survey-reminded':
      return {
        title: '您的评价对我们很重要',
        body: '问题是否真正解决？点此评价',
        template: 'survey',
        link: links.survey(ticket.id),
        onlyReporter: true,
      };
    case 'clock-breached':
      return {
        title: '很抱歉，处理超时了',
        body:
          event.clock === 'respond'
            ? '我们未能按承诺时间响应，已通知主管督办'
            : '我们未能按承诺时间修好，已通知主管督办',
      };
    case 'progress-reminded':
      return { title: '维修仍在进行', body: '师傅仍在处理，我们会及时告知您进展' };
    default:
      return null;
  }
}

function promised(ticket: Ticket): string {
  const due = dueAt(ticket.clocks.respond, calendarsOf(policyOf(ticket.terms)));
  return due === null ? '我们会尽快联系您' : `承诺 ${toShortText(due)} 前响应`;
}
