import type { Tab } from '@/components/tabs/tabs';
import type { ComplaintCounts } from '@/contract/complaint/count-work';
import type { ComplaintScope } from '@/contract/complaint/list-work';
import { mayEver } from '@/domain/access/may';
import type { Role } from '@/domain/access/roles';
import { actorOf } from '../../work/scopes-of';

/** The lists a person works from (C5, C8): their own for whoever handles, the desk's queues, the decisions of the leads. */
export function complaintTabs(roles: Role[], counts: ComplaintCounts | undefined): Tab<ComplaintScope>[] {
  const actor = actorOf(roles);
  if (!mayEver('complaint.acknowledge', actor)) return [{ key: 'mine', name: '我处理的' }];
  const leads = mayEver('complaint.approve-plan', actor);
  const numbered = (key: 'desk' | 'approval' | 'decision' | 'visit' | 'open', name: string) => ({
    key,
    name,
    ...(counts ? { count: counts[key] } : {}),
  });
  return [
    numbered('desk', '待受理'),
    ...(leads ? [numbered('approval', '待审批'), numbered('decision', '待裁定')] : []),
    numbered('visit', '待回访'),
    { key: 'mine', name: '我处理的' },
    { key: 'owned', name: '我首问的' },
    numbered('open', '全部'),
    { key: 'improvements', name: '改进跟踪' },
    { key: 'ended', name: '已结束' },
  ];
}
