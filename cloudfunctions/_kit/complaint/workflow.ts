import { nextAlarm } from '../../../src/domain/complaint/alarms/next-alarm';
import type { ComplaintEvent } from '../../../src/domain/complaint/events';
import { evolve } from '../../../src/domain/complaint/evolve';
import { figuresOf, type ComplaintFigures } from '../../../src/domain/complaint/figures';
import { nextImprovement } from '../../../src/domain/complaint/improvements';
import { messagesOf } from '../../../src/domain/complaint/messages/messages-of';
import { stepPromiseOf } from '../../../src/domain/complaint/next-promise';
import { queueRank } from '../../../src/domain/complaint/queue-rank';
import { stageOf, visitOwed, type ComplaintStage } from '../../../src/domain/complaint/stage';
import type { Complaint } from '../../../src/domain/complaint/state';
import { isOver } from '../../../src/domain/complaint/status';
import type { Workflow, WorkflowFields } from '../workflow';

/** A complaint, suggestion or praise as a workflow document. */
export const complaintWorkflow: Workflow<Complaint, ComplaintEvent> = {
  collection: 'complaints',
  evolve: (complaint, event) => evolve(complaint, event),
  nextWake: (complaint) => nextAlarm(complaint)?.at ?? null,
  messages: messagesOf,
  index: indexFields,
};

/** What lists, queues and the monthly report filter, sort and count by. */
export interface ComplaintIndexFields {
  active: boolean;
  stage: ComplaintStage;
  rank: number;
  /** when the return visit is due; null while none is owed (V3) */
  visitDueAt: number | null;
  /** when the next improvement is due; null while none is open (C12) */
  improveDueAt: number | null;
  figures: ComplaintFigures;
}

/** Derives the index fields. */
export function indexFields(complaint: Complaint): ComplaintIndexFields & Record<string, unknown> {
  const visit = visitOwed(complaint) ? stepPromiseOf(complaint, complaint.updatedAt) : null;
  return {
    active: !isOver(complaint.status),
    stage: stageOf(complaint),
    rank: queueRank(complaint),
    visitDueAt: visit?.dueAt ?? null,
    improveDueAt: nextImprovement(complaint)?.dueAt ?? null,
    figures: figuresOf(complaint),
  };
}

/** A record as stored. */
export type ComplaintDoc = WorkflowFields & ComplaintIndexFields & Omit<Complaint, 'id'>;
