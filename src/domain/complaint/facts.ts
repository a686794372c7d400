import type { StaffRole } from '../access/roles';
import type { ComplaintKindCode, ComplaintLevel } from '../classification/taxonomy';
import type { Sealed } from '../ticket/facts';

/** The three sorts of feedback beside a repair (C1, C10, C11): one record, three small machines. */
export const sorts = ['complaint', 'suggestion', 'praise'] as const;
export type Sort = (typeof sorts)[number];

/** The names people see. */
export const sortNames: Record<Sort, string> = { complaint: '投诉', suggestion: '建议', praise: '表扬' };

/** How it reached us (C2): the menu, a ticket's page, a bad survey; by phone or at the desk through an agent. */
export const complaintChannels = ['menu', 'ticket', 'survey', 'phone', 'walk-in'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

/** A member of staff as the record names them. */
export interface Person {
  id: string;
  alias: string;
  roles: StaffRole[];
}

/** Who complains (C9): sealed for the record, masked for lists, and hidden from the department concerned when asked. */
export interface Complainant {
  /** null when somebody without the app spoke to an agent: they hear of it by phone */
  id: string | null;
  name: Sealed;
  phone: Sealed;
  maskedName: string;
  maskedPhone: string;
  hidden: boolean;
}

/** Where the complainant lives, or the community alone. The room is sealed (P4). */
export interface ComplaintPlace {
  houseId: string | null;
  area: string;
  detail: Sealed | null;
}

/** The repair it is about. `round` is the completion it followed, as surveys count them. */
export interface FromTicket {
  id: string;
  number: string;
  round: number;
}

/** What the words suggest (C1, C4); a person confirms or changes it. */
export interface SuggestedKind {
  kind: ComplaintKindCode;
  level: ComplaintLevel;
  confidence: number;
}

/** One way to put it right (C5). Money in integer cents. */
export interface Plan {
  text: string;
  finishAt: number;
  compensationCents: number | null;
}

/** The complainant's word on a plan. */
export const planAnswers = ['accept', 'counter', 'refuse'] as const;
export type PlanAnswer = (typeof planAnswers)[number];

/** What is judged of a suggestion (C10). */
export const feasibilities = ['now', 'later', 'not-feasible'] as const;
export type Feasibility = (typeof feasibilities)[number];

/** The names people see. */
export const feasibilityNames: Record<Feasibility, string> = {
  now: '马上采纳',
  later: '列入计划',
  'not-feasible': '暂不可行',
};

/** Why it came to the complaint (C12). */
export const causeCodes = [
  'conduct',
  'skill',
  'process',
  'communication',
  'equipment',
  'construction',
  'third-party',
  'misunderstanding',
  'other',
] as const;
export type CauseCode = (typeof causeCodes)[number];

/** The names people see. */
export const causeNames: Record<CauseCode, string> = {
  conduct: '服务意识',
  skill: '业务技能',
  process: '流程制度',
  communication: '沟通告知',
  equipment: '设备老化',
  construction: '建设遗留',
  'third-party': '外部单位',
  misunderstanding: '理解偏差',
  other: '其他',
};

/** An improvement promised after a complaint or suggestion, followed to its end (C12). */
export interface Improvement {
  id: string;
  text: string;
  owner: Person | null;
  dueAt: number;
  doneAt: number | null;
  result: string | null;
}
