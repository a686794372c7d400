import { roleNames, type Role } from '../../access/roles';
import { departmentNames } from '../departments';
import type { ComplaintEvent } from '../events';
import { feasibilityNames, sortNames } from '../facts';
import type { Complaint } from '../state';
import { stepPromiseOf } from '../next-promise';
import { toShortText } from '../../shared/local-text';
import { clockWords } from './clock-words';
import { draft, staff, type ComplaintDraft } from './draft';

interface Told {
  title: string;
  body: string;
  awaited?: boolean;
}

/** What the complainant hears of a step (N1). Somebody without the app hears it by phone: the first contact is asked to call. */
export function residentMessages(event: ComplaintEvent, complaint: Complaint): ComplaintDraft[] {
  const told = tell(event, complaint);
  if (!told || (event.by.role === 'resident' && event.type !== 'received')) return [];
  const { id } = complaint.complainant;
  if (id !== null) {
    return [draft(complaint, event.at, { kind: 'person', id }, { ...told, template: 'feedback' })];
  }
  const { owner } = complaint;
  // Whoever just spoke to them need not be asked to call.
  if (event.by.id === owner?.id) return [];
  const to = owner ? ({ kind: 'person', id: owner.id } as const) : staff(complaint, 'agent');
  const said = { title: '请致电告知业主', body: `${told.title}：${told.body}`, template: 'task' as const };
  return [draft(complaint, event.at, to, said)];
}

const closings = { complainant: '感谢您的确认', decision: '经复核裁定', done: '感谢您的支持' } as const;

function tell(event: ComplaintEvent, complaint: Complaint): Told | null {
  const sort = sortNames[complaint.sort];
  switch (event.type) {
    case 'received':
      return {
        title: `${sort}已收到`,
        body: `${complaint.number} 已登记。${promised(complaint, event.at)}`,
        awaited: true,
      };
    case 'acknowledged':
      return { title: '请确认情况', body: event.reply, awaited: true };
    case 'judged':
      return event.valid
        ? { title: '投诉已立案', body: event.answer || '情况属实，我们将尽快定级处理' }
        : { title: '投诉判定结果', body: `${event.answer}。如有异议，您可以申请复核` };
    case 'graded':
      return {
        title: '已安排处理',
        body: `由${departmentNames[event.department]}${event.handler.alias}负责`,
      };
    case 'transferred':
      return { title: '专员变更', body: `现由${event.to.alias}为您跟进` };
    case 'facts-found':
      return { title: '情况已核实', body: '我们正在拟定处理方案' };
    case 'progress-noted':
      return { title: '处理有新进展', body: event.note };
    case 'plan-approved':
      return {
        title: '处理方案请您确认',
        body: complaint.planning.plans[event.plan]?.text ?? '请查看方案',
        awaited: true,
      };
    case 'plan-decided':
      return { title: '方案将先行落实', body: event.reason };
    case 'carried-out':
      return { title: '处理已完成', body: `${event.result}。我们会回访您` };
    case 'visit-missed':
      return { title: '没能联系上您', body: '我们打电话回访未接通，您也可以在这里告诉我们是否满意' };
    case 'review-decided':
      return { title: '复核结果', body: event.reason };
    case 'rework-ordered':
      return { title: '再次整改', body: event.reason };
    case 'closed':
      return complaint.sort === 'praise'
        ? null
        : { title: `${sort}已销项`, body: event.reason ?? `${closings[event.how]}。如仍未解决，请告诉我们` };
    case 'suggestion-answered':
      return { title: `建议答复：${feasibilityNames[event.feasibility]}`, body: event.answer };
    case 'passed-on':
      return { title: '表扬已转达', body: `已转达给${event.persons.map((one) => one.alias).join('、')}` };
    case 'cause-recorded':
      return { title: '改进措施', body: event.prevention };
    case 'clock-warned':
      return event.clock === 'agree' ? { title: '方案等您确认', body: '请告诉我们您的意见' } : null;
    case 'clock-breached':
      return event.clock === 'agree' || event.clock === 'cause'
        ? null
        : { title: '很抱歉，处理超时了', body: `${clockWords[event.clock]}超过了承诺时间，已上报督办` };
    case 'escalated':
      return event.toRole === 'manager' || event.toRole === 'executive'
        ? { title: '已上报督办', body: `已上报${roleNames[event.toRole as Role]}督办` }
        : null;
    default:
      return null;
  }
}

function promised(complaint: Complaint, now: number): string {
  const due = stepPromiseOf(complaint, now)?.dueAt ?? null;
  return due === null ? '我们会尽快联系您' : `承诺 ${toShortText(due)} 前答复您`;
}
