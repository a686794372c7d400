import type { Ticket } from '../../../src/domain/ticket/state';
import { wake } from '../../../src/domain/ticket/wake';
import { updateWhere } from '../store';
import { ticketWorkflow } from '../ticket/workflow';
import { apply, commit, load } from '../workflow';

/** Lets time act on one ticket (T10–T12, T17, V1): the same decide, evolve and conditional write as any step. */
export async function wakeTicket(ticketId: string, now: number): Promise<void> {
  const before = await load<Ticket>(ticketWorkflow.collection, ticketId);
  if (!before) return;
  const events = wake(before.state, now);
  if (events.length > 0) {
    // Losing here means that a step was taken meanwhile; its own wakeAt brings the next tick back.
    await commit(ticketWorkflow, before, apply(ticketWorkflow, before, events), null);
    return;
  }
  if (before.fields.outbox.length > 0) return;
  const { _id, version } = before.fields;
  await updateWhere(
    ticketWorkflow.collection,
    { _id, version },
    { wakeAt: ticketWorkflow.nextWake(before.state) },
  );
}
