import type { CategoryCode, FaultCode, PlanCode, UrgencyCode } from '../classification/taxonomy';

/** Text encrypted before it reaches the domain (P4); the domain carries it and never looks inside. */
export type Sealed = string & { readonly sealed?: unique symbol };

/** How a report reached us (T1). */
export type Channel = 'form' | 'qr' | 'phone' | 'walk-in';

/** Where the fault is (T2). `area` may be shown in lists, `detail` (the room) is sealed. */
export type Place =
  | { kind: 'house'; houseId: string; buildingId: string; area: string; detail: Sealed; location?: Point }
  | { kind: 'spot'; spotId: string; buildingId: string; area: string; location?: Point };

/** Degrees, WGS-84 or GCJ-02 as the community's own points are. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Who reported (T2): sealed for the record, masked for lists. */
export interface Reporter {
  id: string;
  name: Sealed;
  phone: Sealed;
  maskedName: string;
  maskedPhone: string;
}

/** A wished visit, epoch ms. */
export interface VisitSlot {
  from: number;
  to: number;
}

export type Priority = 'high' | 'medium' | 'low';

/** What the fault is (T4, T5, T6, T20). */
export interface Classification {
  category: CategoryCode;
  fault: FaultCode;
  urgency: UrgencyCode;
  plan: PlanCode | null;
  priority: Priority;
}

/** A member of staff or vendor who holds a job. The phone is sealed, shown to the reporter. */
export interface Assignee {
  id: string;
  alias: string;
  phone: Sealed;
  /** an outside contractor works to its own deadlines (T23); absent = a member of staff */
  kind?: 'staff' | 'vendor';
}

/** How the work ended, honestly (peers 7). */
export const outcomes = [
  'fixed',
  'partly-fixed',
  'answered',
  'not-served',
  'not-ours',
  'no-access',
  'quote-refused',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Names of outcomes for residents and staff. */
export const outcomeNames: Record<Outcome, string> = {
  fixed: '已修好',
  'partly-fixed': '部分修复',
  answered: '已答复',
  'not-served': '无法提供服务',
  'not-ours': '不属于物业范围',
  'no-access': '未能入户',
  'quote-refused': '未接受报价',
};

/** Who pays and why (T14). */
export const responsibilities = ['property', 'developer', 'owner', 'undecided'] as const;
export type Responsibility = (typeof responsibilities)[number];

/** Names of responsibilities. */
export const responsibilityNames: Record<Responsibility, string> = {
  property: '物业负责',
  developer: '开发商保修',
  owner: '业主自理',
  undecided: '待确认',
};

/** Photo file ids in the three phases of a job (T13). */
export interface JobPhotos {
  before: string[];
  during: string[];
  after: string[];
}

/** Whether the developer's warranty still covers the fault (T14). */
export const warranties = ['within', 'over', 'none', 'unknown'] as const;
export type Warranty = (typeof warranties)[number];

/** Names of warranties. */
export const warrantyNames: Record<Warranty, string> = {
  within: '保修期内',
  over: '已过保修期',
  none: '不适用保修',
  unknown: '保修待核实',
};

/** One line of a quote (T15): whole units, integer cents. */
export interface QuoteLine {
  kind: 'labour' | 'part';
  name: string;
  quantity: number;
  /** 个, 小时, 次 */
  unit: string;
  unitCents: number;
}

/** A part taken for or used on a job (T16). `code` is the stock's, or the name when there is none. */
export interface UsedPart {
  code: string;
  name: string;
  quantity: number;
  unit: string;
}

/** Another ticket, as people name it. */
export interface TicketLink {
  id: string;
  number: string;
}
