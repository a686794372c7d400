import type { TimelineItem } from '@/contract/views';
import { isFault, isUrgency } from '@/domain/classification/taxonomy';
import { FAULT_NAMES, URGENCY_NAMES } from '@/domain/classification/taxonomy-names';
import { outcomeNames, type Outcome } from '@/domain/ticket/facts';
import { momentWords } from '../format/time-words';

type Facts = NonNullable<TimelineItem['facts']>;

const moment = (facts: Facts, name: string, now: number): string | null => {
  const at = facts[name];
  return typeof at === 'number' ? momentWords(at, now) : null;
};

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
      return alarm(facts, now, '已超时，主管督办');
    case 'escalated':
      return '已升级督办';
    case 'contact-overdue':
      return '接单后尚未联系住户';
    case 'progress-reminded':
      return '已提醒师傅更新进展';
    default:
      return laterWords(item.type, facts, moment(facts, 'until', now));
  }
}

/** Quotes, waiting, plans and linked tickets (T8, T13, T15, T19, T20, T23). */
function laterWords(type: TimelineItem['type'], facts: Facts, until: string | null): string {
  const number = String(facts.number ?? '');
  switch (type) {
    case 'transferred':
      return `已改派：${String(facts.assignee ?? '')}`;
    case 'access-failed':
      return '师傅上门未能入户';
    case 'paused':
      return `${facts.reason === 'parts' ? '等待配件' : '等待约定时间'}${until ? `，最晚 ${until} 继续` : ''}`;
    case 'resumed':
      return '继续维修';
    case 'quoted':
      return '维修报价';
    case 'quote-accepted':
      return '已同意报价';
    case 'quote-refused':
      return '未同意报价';
    case 'quote-expired':
      return '报价已过期';
    case 'plan-started':
      return '已启动应急预案';
    case 'all-clear':
      return '险情已解除';
    case 'absorbed':
      return `同一故障的报修 ${number} 已并入`;
    case 'released':
      return `报修 ${number} 已拆分`;
    case 'merged':
      return `已并入报修 ${number}，一起处理`;
    case 'unmerged':
      return '已恢复单独处理';
    case 'parts-reserved':
      return '准备配件';
    case 'parts-used':
      return '使用配件';
    case 'plan-step-done':
      return '应急处置进展';
    case 'history-checked':
      return '重复报修';
    case 'followed':
      return '有邻居也遇到';
    case 'referred':
    case 'pool-lapsed':
    case 'assignment-lapsed':
    case 'dispatch-failed':
      return '正在安排师傅';
    case 'plan-overdue':
    case 'vendor-late':
    case 'stalled':
      return '已升级督办';
    default:
      return type;
  }
}
