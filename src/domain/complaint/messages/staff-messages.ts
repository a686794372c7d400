import { COMPLAINT_KIND_NAMES, COMPLAINT_LEVEL_NAMES } from '../../classification/taxonomy-names';
import type { StaffRole } from '../../access/roles';
import type { Recipient } from '../../notification/message';
import { toShortText } from '../../shared/local-text';
import type { ComplaintEvent } from '../events';
import { sortNames } from '../facts';
import { stageOf } from '../stage';
import type { Complaint } from '../state';
import { clockWords } from './clock-words';
import { draft, staff, type ComplaintDraft } from './draft';
import { holders } from './holder';

interface Told {
  to: Recipient[];
  title: string;
  body: string;
  template?: 'task' | 'alert';
  urgent?: boolean;
}

/** What staff hear of a step (N1, C8). Nobody is told what they did themselves, and nobody of a complaint about them (C6). */
export function staffMessages(event: ComplaintEvent, complaint: Complaint): ComplaintDraft[] {
  const told = tell(event, complaint);
  if (!told) return [];
  const others = told.to.filter((to) => to.kind !== 'person' || to.id !== event.by.id);
  return others.map((to) => draft(complaint, event.at, to, { template: 'task', ...told }));
}

const person = (one: { id: string } | null): Recipient[] => (one ? [{ kind: 'person', id: one.id }] : []);

function tell(event: ComplaintEvent, complaint: Complaint): Told | null {
  const { number, owner, handler } = complaint;
  const what = complaint.kind ? `${number} ${COMPLAINT_KIND_NAMES[complaint.kind]}` : number;
  const leads = staff(complaint, 'supervisor');
  switch (event.type) {
    case 'received':
      return arrived(complaint, event.suggested?.level ?? 1, what);
    case 'facts-added':
      return { to: holders(complaint), title: '投诉人补充了情况', body: `${what}。${event.text}` };
    case 'graded':
      return {
        to: person(event.handler),
        title: '投诉待处理',
        body: `${what}，${COMPLAINT_LEVEL_NAMES[event.level]}。请核实情况`,
      };
    case 'subjects-named':
      return { to: [leads], title: '投诉涉及员工', body: `${what}。相关人员已回避，请确认经办人` };
    case 'transferred':
      return { to: person(event.to), title: '投诉移交给您', body: `${what}。${event.reason}` };
    case 'plans-proposed':
      return { to: holders(complaint), title: '处理方案待审批', body: what };
    case 'plans-returned':
      return { to: holders(complaint), title: '方案被退回', body: `${what}。${event.reason}` };
    case 'plan-answered':
      return event.answer === 'accept'
        ? { to: person(handler), title: '业主同意方案', body: `${what}。请按时落实` }
        : {
            to: [...person(handler), leads],
            title: event.answer === 'counter' ? '业主提出新要求' : '业主不同意方案',
            body: event.words ? `${what}。${event.words}` : what,
            template: 'alert',
          };
    case 'plan-decided':
      return { to: person(handler), title: '方案可以落实', body: `${what}。${event.reason}` };
    case 'carried-out':
    case 'withdrawn':
      return complaint.sort === 'praise' ? null : { to: holders(complaint), title: '待回访', body: what };
    case 'visited':
      return event.satisfied
        ? null
        : {
            to: [...person(handler), leads],
            title: '回访不满意',
            body: `${what}。${event.words}`,
            template: 'alert',
          };
    case 'result-objected':
    case 'reopened':
      return {
        to: [...person(handler), leads],
        title: '业主反馈未解决',
        body: `${what}。${event.reason}`,
        template: 'alert',
      };
    case 'review-asked':
      return {
        to: holders(complaint),
        title: '业主申请复核',
        body: `${what}。${event.reason}`,
        template: 'alert',
      };
    case 'review-decided':
      return event.upheld
        ? null
        : { to: [staff(complaint, 'agent', 'supervisor')], title: '复核改判成立', body: what };
    case 'rework-ordered':
      return { to: person(handler), title: '需再次整改', body: `${what}。${event.reason}` };
    case 'visit-missed':
      return event.last && stageOf(complaint) === 'decision'
        ? { to: holders(complaint), title: '回访未接通，待裁定', body: what }
        : null;
    case 'closed':
      return complaint.sort === 'complaint'
        ? { to: person(handler ?? owner), title: '投诉已销项', body: `${what}。请记录原因和预防措施` }
        : null;
    case 'passed-on':
      return { to: event.persons.flatMap(person), title: '业主表扬了您', body: complaint.text };
    case 'cause-recorded':
    case 'suggestion-answered':
      return {
        to: event.improvements.flatMap((one) => person(one.owner)),
        title: '改进任务',
        body: event.improvements.map((one) => one.text).join('；'),
      };
    case 'improvement-overdue': {
      const late = complaint.improvements.find((one) => one.id === event.improvementId);
      return {
        to: [...person(late?.owner ?? null), staff(complaint, 'manager')],
        title: '改进任务超期',
        body: `${what}。${late?.text ?? ''}`,
        template: 'alert',
      };
    }
    case 'clock-warned':
      return {
        to: holders(complaint),
        title: `${clockWords[event.clock]}时限临近`,
        body: `${what}。须在 ${toShortText(event.dueAt)} 前完成`,
        template: 'alert',
      };
    case 'escalated':
      return {
        to: event.toRole === 'assignee' ? holders(complaint) : [staff(complaint, event.toRole as StaffRole)],
        title: `${clockWords[event.clock]}已超时`,
        body: `${what}。请立即跟进`,
        template: 'alert',
      };
    default:
      return null;
  }
}

/** A grave complaint is heard at the top at once (C4): nobody waits for the first ladder. */
function arrived(complaint: Complaint, level: number, what: string): Told {
  const desk = staff(complaint, 'agent', 'dispatcher');
  const title = `新${sortNames[complaint.sort]}待受理`;
  const body = `${what}。请在一小时内回应`;
  if (complaint.sort !== 'complaint') return { to: [desk], title, body: what };
  if (level < 3)
    return { to: [level === 2 ? staff(complaint, 'agent', 'dispatcher', 'supervisor') : desk], title, body };
  const top = staff(complaint, 'agent', 'supervisor', 'manager', 'executive');
  return { to: [top], title: '紧急投诉待受理', body, template: 'alert', urgent: true };
}
