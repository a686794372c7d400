import type { VisitEvent, VisitEventOf, VisitRule } from './events';

/** Where a visit stands: owed · done and satisfied (销项) · three tries on record · answered in the app · no longer owed. */
export type VisitStatus = 'due' | 'done' | 'unreachable' | 'online' | 'dropped';

/** The names people see. */
export const visitStatusNames: Record<VisitStatus, string> = {
  due: '待回访',
  done: '已销项',
  unreachable: '未接通',
  online: '已在线评价',
  dropped: '无需回访',
};

/** A return visit after a repair as its timeline folds to it. Times are epoch ms. */
export interface Visit extends Omit<VisitEventOf<'visit-owed'>, 'type' | 'at' | 'by'> {
  id: string;
  rule: VisitRule;
  status: VisitStatus;
  tries: number[];
  /** the last word of whoever was reached */
  words: string | null;
  satisfied: boolean | null;
  fixed: boolean | null;
  doneAt: number | null;
  overdue: boolean;
  escalated: number;
  createdAt: number;
  updatedAt: number;
  timeline: VisitEvent[];
}
