import type { WorkflowName } from '../../../src/contract/notify/deliver';
import type { Complaint } from '../../../src/domain/complaint/state';
import { wake as wakeComplaint } from '../../../src/domain/complaint/wake';
import type { Ticket } from '../../../src/domain/ticket/state';
import { wake as wakeTicket } from '../../../src/domain/ticket/wake';
import { wake as wakeVisit } from '../../../src/domain/visit/wake';
import { complaintWorkflow } from '../complaint/workflow';
import { answerQuestion } from '../ticket/answer-question';
import { oweChecks } from '../safety/owe-checks';
import { ticketWorkflow } from '../ticket/workflow';
import { dropForComplaint, oweVisits } from '../visit/owe-visits';
import { visitWorkflow } from '../visit/workflow';
import type { Workflow } from '../workflow';

/** A kind of document the alarm clock keeps alive: how time acts on it, and what its steps mean for other documents. */
export interface Living<S extends { id: string; timeline: E[] }, E> {
  workflow: Workflow<S, E>;
  wake: (state: S, now: number) => E[];
  /** asked when nothing is due: what the document wants to know of others (T9, T22) */
  question?: (state: S, now: number) => Promise<E[]>;
  /** done before the outbox is emptied, again after a crash: must be harmless twice. `kinds` are the events just told. */
  follow?: (state: S, kinds: readonly string[], now: number) => Promise<void>;
}

/** The workflow types of one kind, forgotten together: whoever walks the list passes the same state on, never looks inside. */
export interface AnyLiving {
  workflow: Workflow<AnyState, never>;
  wake: (state: AnyState, now: number) => never[];
  question?: (state: AnyState, now: number) => Promise<never[]>;
  follow?: (state: AnyState, kinds: readonly string[], now: number) => Promise<void>;
}

/** As much of a state as delivery knows. */
export interface AnyState {
  id: string;
  communityId: string;
  timeline: never[];
}

function kindOf<S extends { id: string; timeline: E[] }, E>(kind: Living<S, E>): AnyLiving {
  return kind as unknown as AnyLiving;
}

/** Everything that lives by steps, alarms and messages. A new workflow is one more row. */
export const living: Record<WorkflowName, AnyLiving> = {
  ticket: kindOf({
    workflow: ticketWorkflow,
    wake: wakeTicket,
    question: answerQuestion,
    follow: async (ticket: Ticket, kinds, now) => {
      await oweVisits(ticket, kinds, now);
      await oweChecks('tickets', ticket, kinds, now);
    },
  }),
  complaint: kindOf({
    workflow: complaintWorkflow,
    wake: wakeComplaint,
    follow: async (complaint: Complaint, kinds, now) => {
      const { sort, ticket } = complaint;
      if (kinds.includes('received') && sort === 'complaint' && ticket)
        await dropForComplaint(ticket.id, ticket.round, now);
      await oweChecks('complaints', complaint, kinds, now);
    },
  }),
  visit: kindOf({ workflow: visitWorkflow, wake: wakeVisit }),
};
