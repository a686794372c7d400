/** Every status a repair ticket can have (T3). The order is the order of the work. */
export const ticketStatuses = [
  'submitted', // 待受理: waits for an agent's or dispatcher's judgement
  'triaged', // 待派单: classification confirmed, waits for a technician
  'assigned', // 待接单: one named technician or vendor must say yes
  'accepted', // 已接单: the technician contacts the resident and comes
  'on-site', // 已到场: checked in with place and time
  'repairing', // 维修中: diagnosed, work goes on
  'waiting', // 等待中: for parts, the resident or a quote; the clock is paused
  'completed', // 待验收: the resident confirms or objects
  'reopened', // 待复检: objected; a second dispatch is owed
  'closed', // 已完成: accepted, by hand or by silence
  'cancelled', // 已取消: by the resident before work started
  'merged', // 已合并: counted with another ticket of the same fault
] as const;

export type TicketStatus = (typeof ticketStatuses)[number];

/** The names people see. */
export const statusNames: Record<TicketStatus, string> = {
  submitted: '待受理',
  triaged: '待派单',
  assigned: '待接单',
  accepted: '已接单',
  'on-site': '已到场',
  repairing: '维修中',
  waiting: '等待中',
  completed: '待验收',
  reopened: '待复检',
  closed: '已完成',
  cancelled: '已取消',
  merged: '已合并',
};

const ended: readonly TicketStatus[] = ['closed', 'cancelled', 'merged'];

/** No further step is owed by anybody. */
export function isEnded(status: TicketStatus): boolean {
  return ended.includes(status);
}
