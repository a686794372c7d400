/** Staff roles (P3). Everybody is also a resident; `system` is the alarm clock. */
export const staffRoles = [
  'agent',
  'dispatcher',
  'technician',
  'supervisor',
  'manager',
  'executive',
  'vendor',
  'admin',
] as const;

export type StaffRole = (typeof staffRoles)[number];
export type Role = 'resident' | StaffRole | 'system';

/** The trade's names for the roles, as staff see them. */
export const roleNames: Record<Role, string> = {
  resident: '业主',
  agent: '客服专员',
  dispatcher: '调度员',
  technician: '维修技师',
  supervisor: '主管',
  manager: '物业经理',
  executive: '公司高层',
  vendor: '外包服务商',
  admin: '系统管理员',
  system: '系统',
};

/** Who acts: built by the server from the WeChat identity, never from the input. */
export interface Actor {
  /** stable person id, derived from the openid, safe to show to clients */
  id: string;
  /** how others see them: 王师傅, 客服小李, 张** */
  alias: string;
  roles: Role[];
  /** communities the person works for; empty for residents */
  communities: string[];
  suspended?: boolean;
}

/** The alarm clock as an actor. */
export const systemActor: Actor = { id: 'system', alias: '系统', roles: ['system'], communities: [] };
