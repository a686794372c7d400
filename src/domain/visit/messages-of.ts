import type { StaffRole } from '../access/roles';
import type { Message, Recipient } from '../notification/message';
import { nextAllowed } from '../policy/quiet-hours';
import { policyOf } from '../ticket/terms';
import { visitRuleNames, type VisitEvent } from './events';
import { visitStatusNames, type Visit } from './state';

/** What staff hear of a visit (V3, V4): a recovery, a dissatisfied answer, one that is overdue. */
export function messagesOf(event: VisitEvent, visit: Visit, version: number, index: number): Message[] {
  const told = tell(event, visit);
  if (!told) return [];
  const [role, title, body] = told;
  const to: Recipient = { kind: 'roles', roles: role, communityId: visit.communityId };
  return [
    {
      key: `${version}.${index}.0`,
      kind: event.type,
      to,
      title,
      body: `${visit.ticket.number} ${visitRuleNames[visit.rule]}。${body}`,
      link: `staff/pages/visit/index?id=${visit.id}`,
      template: 'alert',
      values: {
        number: visit.ticket.number,
        area: visit.area,
        status: visitStatusNames[visit.status],
        note: title,
      },
      at: event.at,
      pushAt: nextAllowed(event.at, policyOf(visit.terms).quietHours),
      urgent: false,
    },
  ];
}

function tell(event: VisitEvent, visit: Visit): [StaffRole[], string, string] | null {
  switch (event.type) {
    case 'visited':
      return event.nextDueAt === null ? null : [['supervisor', 'agent'], '回访不满意', event.words];
    case 'visit-overdue':
      return [['agent'], '回访已到期', '请尽快电话回访'];
    case 'escalated': {
      const role = event.toRole === 'assignee' ? 'agent' : event.toRole;
      return event.toRole === 'assignee' ? null : [[role], '回访超期', `已超期，请督促（${visit.area}）`];
    }
    default:
      return null;
  }
}
