import type { TimelineItem } from '@/contract/views';
import { isFault, isUrgency } from '@/domain/classification/taxonomy';
import { FAULT_NAMES, URGENCY_NAMES } from '@/domain/classification/taxonomy-names';
import { outcomeNames, type Outcome } from '@/domain/ticket/facts';
import { laterWords } from './later-words';
import { moment, type Facts } from './timeline-facts';

function reviewed(facts: Facts): string {
  const { urgency, urgencyBefore, fault, faultBefore } = facts;
  const parts = [
    fault !== faultBefore && isFault(fault) ? `类型为「${FAULT_NAMES[fault]}」` : '',
    urgency !== urgencyBefore && isUrgency(urgency) ? `紧急程度为「${URGENCY_NAMES[urgency]}」` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `客服已受理，调整${parts.join('，')}` : '客服已受理';
}

function completed(facts: Facts): string {
  const outcome = facts.outcome as Outcome;
  return outcome === 'fixed' ? '维修完成' : `处理结果：${outcomeNames[outcome] ?? '已处理'}`;
}

function alarm(facts: Facts, now: number, words: string): string {
  const due = moment(facts, 'dueAt', now);
  const clock = facts.clock === 'respond' ? '响应' : '完成';
  return `${clock}${words}${due ? `（承诺 ${due}）` : ''}`;
}

/** What a step of the timeline is called (T3, T11); its free words and photos are shown below it. */
export function timelineWords(item: TimelineItem, now: number): string {
  const facts = item.facts ?? {};
  const expected = moment(facts, 'expectedAt', now);
  switch (item.type) {
    case 'submitted':
      return facts.channel === 'phone' || facts.channel === 'walk-in' ? '客服代为报修' : '提交报修';
    case 'reviewed':
      return reviewed(facts);
    case 'answered':
      return '客服答复';
    case 'assigned':
      return `${Number(facts.round) > 1 ? '安排复检' : '安排师傅'}：${String(facts.assignee ?? '')}`;
    case 'offered':
      return '正在为您找师傅';
    case 'job-accepted':
      return '师傅已接单';
    case 'job-declined':
      return '师傅退单';
    case 'contacted':
      return expected ? `已联系，约定 ${expected} 上门` : '已联系您';
    case 'set-out':
      return expected ? `师傅已出发，预计 ${expected} 到` : '师傅已出发';
    case 'arrived':
      return '师傅已到场';
    case 'diagnosed': {
      const finish = moment(facts, 'expectedFinishAt', now);
      return finish ? `已查明原因，预计 ${finish} 修好` : '已查明原因';
    }
    case 'progress-noted':
      return '维修进展';
    case 'completed':
      return completed(facts);
    case 'result-confirmed':
      return facts.automatic ? '超时未反馈，已自动验收' : '您已确认修好';
    case 'result-objected':
      return '反馈没有修好';
    case 'cancelled':
      return '报修已取消';
    case 'urged':
      return '催单';
    case 'facts-added':
      return '补充说明';
    case 'survey-asked':
      return '邀请评价';
    case 'survey-reminded':
      return '提醒评价';
    case 'survey-answered':
      return facts.recovery ? '收到评价，需要跟进' : '收到评价';
    case 'clock-warned':
      return alarm(facts, now, '时限临近');
    case 'clock-breached':
      return alarm(facts, now, '已超时，正在催办');
    case 'escalated':
      return '已升级督办';
    case 'contact-overdue':
      return '接单后尚未联系住户';
    case 'progress-reminded':
      return '已提醒师傅更新进展';
    default:
      return laterWords(item.type, facts, now);
  }
}
