import type { Actor, Role } from '@/domain/access/roles';
import type { Assignee, Reporter } from '@/domain/ticket/facts';

/** The community everybody of these tests lives or works in. */
export const COMMUNITY = 'c1';

function person(
  id: string,
  alias: string,
  roles: Role[] = [],
  communities = roles.length ? [COMMUNITY] : [],
) {
  return { id, alias, roles: ['resident', ...roles], communities } satisfies Actor;
}

/** The cast: a resident, her neighbour, and one member of staff of every role. */
export const people = {
  zhang: person('p-zhang', '张**'),
  chen: person('p-chen', '陈*'),
  ke: person('p-ke', '客服小柯', ['agent']),
  diao: person('p-diao', '调度老刁', ['dispatcher']),
  wang: person('p-wang', '王师傅', ['technician']),
  li: person('p-li', '李师傅', ['technician']),
  zhu: person('p-zhu', '朱主管', ['supervisor']),
  jing: person('p-jing', '经理老景', ['manager']),
  gao: person('p-gao', '高总', ['executive']),
  bao: person('p-bao', '保捷电梯', ['vendor']),
  admin: person('p-admin', '管理员', ['admin']),
  far: person('p-far', '外区师傅', ['technician'], ['c2']),
};

/** Somebody as the holder of a job. */
export function holding(actor: Actor): Assignee {
  return {
    id: actor.id,
    alias: actor.alias,
    phone: 'sealed-phone',
    ...(actor.roles.includes('vendor') ? { kind: 'vendor' as const } : {}),
  };
}

/** Mrs Zhang as the reporter of a ticket. */
export const reporter: Reporter = {
  id: people.zhang.id,
  name: 'sealed-name',
  phone: 'sealed-phone',
  maskedName: '张**',
  maskedPhone: '138****0001',
};
