import type { ClockRung, Planning, VisitRecord } from './state';

/** Nothing has rung for a clock that has just begun (C8). */
export const noRung: ClockRung = { warned: false, breached: false, escalated: 0 };

/** A round without plans yet (C5). */
export const noPlanning: Planning = {
  plans: [],
  proposedBy: null,
  approved: null,
  approvedBy: null,
  answer: null,
};

/** A round nobody has visited for yet (V3). */
export const noVisit: VisitRecord = { tries: [], outcome: null, at: null };
