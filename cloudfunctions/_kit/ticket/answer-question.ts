import { systemActor } from '../../../src/domain/access/roles';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { checkHistory, type EarlierTicket } from '../../../src/domain/ticket/decisions/check-history';
import { dispatchBest } from '../../../src/domain/ticket/decisions/dispatch-best';
import type { TicketEvent } from '../../../src/domain/ticket/events';
import { questionOf } from '../../../src/domain/ticket/questions';
import { repeatKey } from '../../../src/domain/ticket/similar';
import type { Ticket } from '../../../src/domain/ticket/state';
import { policyOf } from '../../../src/domain/ticket/terms';
import { assigneeOf } from '../assignee';
import { _, find } from '../store';
import { candidatesFor } from './candidates-for';

const MOST_EARLIER = 10;

/** Answers what a ticket wants to know (T9, T22), from the alarm clock: never while a person waits. No events: it wants nothing. */
export async function answerQuestion(ticket: Ticket, now: number): Promise<TicketEvent[]> {
  const policy = policyOf(ticket.terms);
  const asked = questionOf(ticket, policy);
  if (!asked || asked.since > now) return [];
  const command = { at: now, by: systemActor };
  const outcome =
    asked.question === 'history'
      ? checkHistory({ ...command, earlier: await earlierOf(ticket) }, ticket, policy)
      : dispatchBest({ ...command, candidates: await bestFirst(ticket) }, ticket, policy);
  return isRefusal(outcome) ? [] : outcome;
}

async function earlierOf(ticket: Ticket): Promise<EarlierTicket[]> {
  const rows = await find<Omit<EarlierTicket, 'id'> & { _id: string }>('tickets', {
    where: {
      repeatKey: repeatKey(ticket.place, ticket.classification.fault),
      createdAt: _.lt(ticket.createdAt),
    },
    order: [['createdAt', 'desc']],
    fields: { _id: true, number: true, status: true, createdAt: true, closedAt: true },
    limit: MOST_EARLIER,
  });
  return rows.map(({ _id, ...row }) => ({ ...row, id: _id }));
}

async function bestFirst(ticket: Ticket) {
  return (await candidatesFor(ticket)).map(({ person, fitness }) => ({
    assignee: assigneeOf(person),
    candidate: person.staff,
    fitness,
  }));
}
