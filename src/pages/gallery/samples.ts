import type { ComplaintCard } from '@/contract/complaint/views';
import type { TicketCard, TimelineItem } from '@/contract/views';

/** The moment of every sample: 22 November 2026, 10:00 in China. */
export const NOW = Date.UTC(2026, 10, 22, 2);
const HOUR = 3_600_000;

const leak: TicketCard = {
  id: 'running',
  number: 'BX261122-0001',
  version: 3,
  status: 'assigned',
  answered: false,
  unmended: false,
  classification: {
    category: 'utilities',
    fault: 'water_leak',
    urgency: 'normal',
    plan: null,
    priority: 'medium',
  },
  channel: 'form',
  placeKind: 'house',
  area: '3栋2单元',
  text: '厨房水槽下面漏水，地上一直有水，拖都拖不干，麻烦尽快安排师傅上门看看',
  photoCount: 3,
  cover: null,
  createdAt: NOW - HOUR,
  updatedAt: NOW - HOUR / 2,
  promise: { clock: 'resolve', dueAt: NOW + 5 * HOUR, state: 'running' },
  assigneeAlias: '王师傅',
  pooled: false,
  urgeCount: 0,
  round: 1,
  surveyDue: false,
  waiting: null,
  repeat: false,
  followerCount: 0,
  referred: false,
  contactBy: null,
  planBy: null,
};

/** A ticket in its states: under way, an emergency that is late, to be accepted, and over. */
export const ticketSamples: readonly TicketCard[] = [
  leak,
  {
    ...leak,
    id: 'late',
    status: 'on-site',
    classification: { ...leak.classification, fault: 'lift', urgency: 'emergency' },
    promise: { clock: 'resolve', dueAt: NOW - HOUR / 4, state: 'breached' },
  },
  { ...leak, id: 'done', status: 'completed', promise: null },
  { ...leak, id: 'closed', status: 'closed', promise: null, text: '楼道灯不亮' },
];

/** A complaint whose handler has offered what to do. */
export const complaintSample: ComplaintCard = {
  id: 'complaint',
  number: 'TS261122-0001',
  version: 5,
  sort: 'complaint',
  status: 'offered',
  statusName: '待您确认',
  stage: 'complainant',
  channel: 'menu',
  area: '3栋2单元',
  text: '楼道垃圾三天没有人收，打过两次电话都说马上来，可是一直没有人来',
  photoCount: 0,
  kind: 'service_speed',
  level: 2,
  department: 'engineering',
  handlerAlias: '孙师傅',
  ownerAlias: '客服小赵',
  round: 1,
  promise: null,
  goal: null,
  visitTries: 0,
  createdAt: NOW - 26 * HOUR,
  updatedAt: NOW - HOUR,
};

/** The record of a ticket, oldest first. */
export const timelineSample: TimelineItem[] = [
  { type: 'submitted', at: NOW - 6 * HOUR, who: '张先生', role: 'resident', words: '厨房水槽下面漏水' },
  { type: 'reviewed', at: NOW - 5.8 * HOUR, who: '客服小赵', role: 'agent' },
  { type: 'assigned', at: NOW - 5.5 * HOUR, who: '调度小钱', role: 'dispatcher' },
  { type: 'arrived', at: NOW - 4 * HOUR, who: '王师傅', role: 'technician' },
  { type: 'clock-breached', at: NOW - HOUR, who: '系统', role: 'system' },
  {
    type: 'completed',
    at: NOW - HOUR / 2,
    who: '王师傅',
    role: 'technician',
    words: '换了弯管接头，试水不漏了',
  },
];
