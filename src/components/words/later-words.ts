import type { TimelineItem } from '@/contract/views';
import { toYuan } from '@/domain/shared/money-text';
import { impossible } from '@/domain/shared/never';
import { moment, type Facts } from './timeline-facts';
import { waitingReason } from './waiting-words';

/** Steps off the straight road: quotes, waiting, plans, linked tickets, alarms (T8, T12, T13, T15, T16, T19, T20, T22, T23). */
export type LaterStep = Extract<
  TimelineItem['type'],
  | `quote${string}`
  | `plan-${string}`
  | `parts-${string}`
  | 'transferred'
  | 'access-failed'
  | 'paused'
  | 'resumed'
  | 'all-clear'
  | 'absorbed'
  | 'released'
  | 'merged'
  | 'unmerged'
  | 'history-checked'
  | 'followed'
  | 'referred'
  | 'pool-lapsed'
  | 'assignment-lapsed'
  | 'job-taken-back'
  | 'dispatch-failed'
  | 'reclassified'
  | 'date-agreed'
  | `vendor-${string}`
  | 'stalled'
>;

function quoted(facts: Facts, now: number): string {
  const until = moment(facts, 'validUntil', now);
  const nth = Number(facts.version) > 1 ? `第 ${Number(facts.version)} 次报价` : '维修报价';
  return `${nth} ${toYuan(Number(facts.totalCents))}${until ? `，请在 ${until} 前答复` : ''}`;
}

function paused(facts: Facts, now: number): string {
  const until = moment(facts, 'until', now);
  return `暂停：${waitingReason(String(facts.reason))}${until ? `，最晚 ${until} 继续` : ''}`;
}

function accessFailed(facts: Facts, now: number): string {
  const until = moment(facts, 'until', now);
  const nth = Number(facts.visit) > 1 ? `第 ${Number(facts.visit)} 次` : '';
  return `师傅${nth}上门，家中无人${until ? `，请在 ${until} 前联系我们改约` : ''}`;
}

/** What such a step is called. No default: a new kind of step does not compile without its words. */
export function laterWords(type: LaterStep, facts: Facts, now: number): string {
  const number = String(facts.number ?? '');
  switch (type) {
    case 'transferred':
      return `已改派：${String(facts.assignee ?? '')}`;
    case 'access-failed':
      return accessFailed(facts, now);
    case 'paused':
      return paused(facts, now);
    case 'resumed':
      return facts.automatic ? '等待时间已到，继续处理' : '继续维修';
    case 'quoted':
      return quoted(facts, now);
    case 'quote-accepted':
      return `已接受报价 ${toYuan(Number(facts.totalCents))}`;
    case 'quote-refused':
      return '没有接受报价';
    case 'quote-expired':
      return '报价已过期';
    case 'plan-started':
      return '已启动应急预案';
    case 'plan-step-done':
      return '应急处置进展';
    case 'plan-overdue':
      return '应急预案未及时启动，已升级督办';
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
    case 'history-checked':
      return `30 天内重复报修${number ? `（上次 ${number}）` : ''}`;
    case 'followed':
      return '有邻居也遇到';
    case 'referred':
      return '已转主管安排师傅';
    case 'pool-lapsed':
    case 'assignment-lapsed':
    case 'job-taken-back':
    case 'dispatch-failed':
      return '正在重新安排师傅';
    case 'reclassified':
      return '报修类别已更正';
    case 'date-agreed':
      return `与您约定 ${moment(facts, 'finishBy', now)} 前完成`;
    case 'vendor-linked':
    case 'vendor-link-revoked':
      return '专业单位工单链接';
    case 'vendor-late':
    case 'stalled':
      return '已升级督办';
    default:
      return impossible(type);
  }
}
