import { mayEver } from '@/domain/access/may';
import type { Actor, Role } from '@/domain/access/roles';
import type { WorkScope } from '@/contract/ticket/list-work';

/** A tab of the workbench. */
export interface WorkTab {
  key: WorkScope;
  name: string;
}

/** Somebody with these roles, for asking the access table; who they are does not matter there. */
export const actorOf = (roles: Role[]): Actor => ({ id: '', alias: '', roles, communities: [] });

/** The lists a person works from (T9): own jobs and the pool for those who repair, the desk's lists for everybody else. */
export function scopesOf(roles: Role[]): WorkTab[] {
  const actor = actorOf(roles);
  const repairs = mayEver('ticket.accept-job', actor);
  const judges = mayEver('ticket.review', actor);
  const looksOn = judges || roles.includes('executive');
  const mine = repairs ? [{ key: 'mine' as const, name: judges ? '我的' : '我的任务' }] : [];
  const late = [{ key: 'late' as const, name: '已超时' }];
  const leads = roles.includes('supervisor') || roles.includes('manager');
  // Whoever only leads begins with what others wait for, not with an empty list of their own.
  const mends = roles.includes('technician');
  return [
    ...(mends ? mine : []),
    ...(judges ? [{ key: 'queue' as const, name: '待处理' }] : []),
    ...(judges && leads ? late : []),
    ...(mends ? [] : mine),
    ...(repairs || judges ? [{ key: 'pool' as const, name: '抢单池' }] : []),
    ...(looksOn
      ? [
          { key: 'open' as const, name: '全部' },
          ...(judges ? [] : late),
          { key: 'ended' as const, name: '已结束' },
        ]
      : []),
  ];
}
