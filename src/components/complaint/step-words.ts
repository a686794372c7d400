import { momentWords } from '@/components/format/time-words';
import { roleNames } from '@/domain/access/roles';
import { isComplaintKind, isComplaintLevel } from '@/domain/classification/taxonomy';
import { COMPLAINT_KIND_NAMES, COMPLAINT_LEVEL_NAMES } from '@/domain/classification/taxonomy-names';
import { departmentNames, departments, type Department } from '@/domain/complaint/departments';
import { sortNames, type Sort } from '@/domain/complaint/facts';
import type { ComplaintTimelineEntry } from '@/domain/complaint/timeline-item';
import { impossible } from '@/domain/shared/never';
import { closedWords, feasibilityWords, planAnswerWords } from './answer-words';
import { clockName } from './clock-name';

type Facts = NonNullable<ComplaintTimelineEntry['facts']>;

const isDepartment = (value: unknown): value is Department =>
  (departments as readonly unknown[]).includes(value);

const kindOf = ({ kind }: Facts): string =>
  isComplaintKind(kind) ? `（${COMPLAINT_KIND_NAMES[kind]}）` : '';

function graded({ level, department, handler }: Facts): string {
  const grade = isComplaintLevel(level) ? `定为${COMPLAINT_LEVEL_NAMES[level]}` : '已定级';
  return `${grade}，由${isDepartment(department) ? departmentNames[department] : ''}${String(handler ?? '')}负责`;
}

function overdue({ clock, dueAt }: Facts, now: number, words: string): string {
  const due = typeof dueAt === 'number' ? `（承诺 ${momentWords(dueAt, now)}）` : '';
  return `${clockName(clock)}${words}${due}`;
}

function escalated({ toRole }: Facts): string {
  return typeof toRole === 'string' && toRole in roleNames
    ? `已上报${roleNames[toRole as keyof typeof roleNames]}督办`
    : '已督促经办人';
}

/** What a step of a complaint, suggestion or praise is called in its timeline (C5), for residents and staff alike. */
export function complaintStepWords(entry: ComplaintTimelineEntry, sort: Sort, now: number): string {
  const facts = entry.facts ?? {};
  switch (entry.type) {
    case 'received':
      return `${facts.channel === 'phone' || facts.channel === 'walk-in' ? '客服代为登记' : '提交'}${sortNames[sort]}`;
    case 'acknowledged':
      return sort === 'complaint'
        ? facts.confirmed
          ? '已受理，情况核对无误'
          : '已受理，请核对情况'
        : '已受理';
    case 'facts-confirmed':
      return '情况核对无误';
    case 'facts-added':
      return '补充情况';
    case 'judged':
      return facts.valid ? `投诉成立${kindOf(facts)}` : '判定不成立';
    case 'graded':
      return graded(facts);
    case 'subjects-named':
      return `涉及员工回避：${String(facts.names ?? '')}`;
    case 'transferred':
      return `改由${String(facts.to ?? '')}跟进`;
    case 'facts-found':
      return '情况已核实';
    case 'progress-noted':
      return '处理进展';
    case 'plans-proposed':
      return '提出处理方案';
    case 'plans-returned':
      return '方案退回重拟';
    case 'plan-approved':
      return '方案已审批，征求意见';
    case 'plan-answered':
      return planAnswerWords(facts.answer, facts.via);
    case 'plan-decided':
      return '裁定方案先行落实';
    case 'carried-out':
      return '方案已落实';
    case 'visit-missed':
      return facts.last ? '多次回访未接通' : '回访未接通';
    case 'visited':
      return facts.satisfied ? '回访：满意' : '回访：不满意';
    case 'result-confirmed':
      return '确认已解决';
    case 'result-objected':
      return '反馈没有解决';
    case 'review-asked':
      return '申请复核';
    case 'review-decided':
      return facts.upheld ? '复核：维持原判定' : '复核：改判成立';
    case 'rework-ordered':
      return '安排再次整改';
    case 'withdrawn':
      return `${sortNames[sort]}已撤回`;
    case 'closed':
      return closedWords(sort, facts.how);
    case 'reopened':
      return '仍未解决，重新处理';
    case 'suggestion-answered':
      return feasibilityWords(facts.feasibility);
    case 'passed-on':
      return `已转达给${String(facts.names ?? '')}`;
    case 'cause-recorded':
      return '原因与预防措施';
    case 'improvement-finished':
      return '改进已落实';
    case 'improvement-overdue':
      return '改进任务超期';
    case 'clock-warned':
      return overdue(facts, now, '时限临近');
    case 'clock-breached':
      return overdue(facts, now, '超时，已督办');
    case 'escalated':
      return escalated(facts);
    default:
      return impossible(entry.type);
  }
}
