import type { VisitEvent } from '../../../src/domain/visit/events';
import { evolve } from '../../../src/domain/visit/evolve';
import { messagesOf } from '../../../src/domain/visit/messages-of';
import type { Visit } from '../../../src/domain/visit/state';
import { nextAlarm } from '../../../src/domain/visit/wake';
import type { Workflow, WorkflowFields } from '../workflow';

/** A return visit after a repair as a workflow document (V3). */
export const visitWorkflow: Workflow<Visit, VisitEvent> = {
  collection: 'visits',
  evolve: (visit, event) => evolve(visit, event),
  nextWake: (visit) => nextAlarm(visit)?.at ?? null,
  messages: messagesOf,
  index: indexFields,
};

/** When it is due while it is owed; null afterwards. */
export function indexFields(visit: Visit): { visitDueAt: number | null } {
  return { visitDueAt: visit.status === 'due' ? visit.dueAt : null };
}

/** A visit as stored. */
export type VisitDoc = WorkflowFields & { visitDueAt: number | null } & Omit<Visit, 'id'>;
