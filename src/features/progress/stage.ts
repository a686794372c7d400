import type { TicketStatus } from '@/domain/ticket/status';

/** The five big steps a resident sees. */
export const STAGES = ['提交', '派单', '上门', '维修', '验收'];

const REACHED: Record<TicketStatus, number | null> = {
  submitted: 1,
  triaged: 1,
  assigned: 1,
  accepted: 2,
  'on-site': 3,
  repairing: 3,
  waiting: 3,
  completed: 4,
  reopened: 1,
  closed: 5,
  cancelled: null,
  merged: null,
};

/** Which of the five steps is under way (5 = all done); null when the ticket left this path. */
export const stageOf = (status: TicketStatus): number | null => REACHED[status];
