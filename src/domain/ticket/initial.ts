import type { Rung, SurveyProgress } from './state';

/** A completion nobody has been asked about yet (V1). */
export const noSurvey: SurveyProgress = {
  askedAt: null,
  remindedAt: null,
  answeredAt: null,
  recovery: false,
};

/** No alarm has rung (T12). */
export const noRung: Rung = {
  warned: [],
  breached: [],
  escalated: { respond: 0, resolve: 0 },
  contactOverdue: false,
  vendorLate: false,
  progressRemindedAt: null,
  planOverdue: 0,
};

/** Nobody holds the job (T9): no yes, no appointment, nothing waiting for them. */
export const unheld = {
  assignee: null,
  assignedAt: null,
  pooled: false,
  offeredAt: null,
  acceptedAt: null,
  contactedAt: null,
  expectedAt: null,
  arrivedAt: null,
  waiting: null,
} as const;
