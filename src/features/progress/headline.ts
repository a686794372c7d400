import type { TicketView } from '@/contract/views';
import { momentWords } from '@/components/format/time-words';
import { impossible } from '@/domain/shared/never';
import { waitingReason } from '@/components/words/waiting-words';
import { outcomeNames } from '@/domain/ticket/facts';

/** How a ticket stands and what happens next, in the resident's words (T11). */
export interface Headline {
  title: string;
  next: string;
}

const who = (ticket: TicketView): string => ticket.assignee?.alias ?? '师傅';

function accepted(ticket: TicketView, now: number): Headline {
  const expected = ticket.expectedAt;
  const onTheWay = ticket.timeline[ticket.timeline.length - 1]?.type === 'set-out';
  if (onTheWay && expected && expected < now)
    return {
      title: `${who(ticket)}正在路上`,
      next: `原定 ${momentWords(expected, now)} 到，路上可能耽搁了，可以打电话问一下`,
    };
  if (onTheWay)
    return {
      title: `${who(ticket)}正在路上`,
      next: expected ? `预计 ${momentWords(expected, now)} 到达，请保持电话畅通` : '请保持电话畅通',
    };
  return expected
    ? { title: '已约好上门时间', next: `${who(ticket)}预计 ${momentWords(expected, now)} 上门` }
    : { title: `${who(ticket)}已接单`, next: '师傅会先打电话和您约时间' };
}

function completed(ticket: TicketView, now: number): Headline {
  const outcome = ticket.completion?.outcome ?? 'fixed';
  const by = ticket.autoAcceptAt ? `${momentWords(ticket.autoAcceptAt, now)} 前没有反馈将自动验收` : '';
  if (outcome === 'answered') return { title: '已答复，请您看看', next: by.replace('自动验收', '自动结束') };
  return outcome === 'fixed'
    ? { title: '修好了吗？请您验收', next: by }
    : { title: `处理结果：${outcomeNames[outcome]}`, next: by };
}

function closed(ticket: TicketView): Headline {
  const outcome = ticket.completion?.outcome ?? 'fixed';
  const title = outcome === 'fixed' ? '已完成' : outcomeNames[outcome];
  return { title, next: ticket.surveyDue ? '花十秒评价一下这次服务吧' : '感谢您的支持，有问题随时再报修' };
}

function waiting(ticket: TicketView, now: number): Headline {
  const until = ticket.waiting ? momentWords(ticket.waiting.until, now) : '';
  const more = ticket.waitingNote ? `${ticket.waitingNote}。` : '';
  switch (ticket.waiting?.reason) {
    case 'quote':
      return { title: '请您确认报价', next: `${until} 前有效，您同意后师傅才会施工` };
    case 'resident':
      return ticket.failedVisits > 0
        ? { title: '师傅上门没有遇到您', next: `请在 ${until} 前联系师傅改约时间` }
        : { title: waitingReason('resident'), next: `${more}最晚 ${until} 继续` };
    case 'parts':
      return { title: waitingReason('parts'), next: `${more}最晚 ${until} 继续维修` };
    case undefined:
      return { title: '暂时等待中', next: '条件具备后会马上继续，请留意消息' };
  }
}

/** The one sentence on top of the ticket, and the one below it: what happens next and by whom. */
export function headline(ticket: TicketView, now: number): Headline {
  switch (ticket.status) {
    case 'submitted':
      return { title: '已收到，正在受理', next: '客服确认后会马上安排师傅' };
    case 'triaged':
      return { title: '正在安排师傅', next: '安排好会第一时间通知您' };
    case 'assigned':
      return { title: `已安排${who(ticket)}`, next: '等待师傅确认接单' };
    case 'accepted':
      return accepted(ticket, now);
    case 'on-site':
      return { title: `${who(ticket)}已到场`, next: '正在检查，请告知具体位置和情况' };
    case 'repairing': {
      const finish = ticket.diagnosis?.expectedFinishAt;
      return { title: '正在维修', next: finish ? `预计 ${momentWords(finish, now)} 修好` : '修好后请您验收' };
    }
    case 'waiting':
      return waiting(ticket, now);
    case 'completed':
      return completed(ticket, now);
    case 'reopened':
      return ticket.completion?.outcome === 'answered'
        ? { title: '正在重新答复', next: '抱歉没有说清楚，我们会尽快再联系您' }
        : { title: '正在安排复检', next: '抱歉没有修好，我们会尽快再次上门' };
    case 'closed':
      return closed(ticket);
    case 'cancelled':
      return { title: '已取消', next: '需要时可以重新报修' };
    case 'merged':
      return {
        title: '已合并处理',
        next: `与${ticket.mergedInto ? `工单 ${ticket.mergedInto.number} ` : '同一故障的工单'}一起处理，进展会通知您`,
      };
    default:
      return impossible(ticket.status);
  }
}
