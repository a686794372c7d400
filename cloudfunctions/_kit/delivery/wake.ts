import { updateWhere } from '../store';
import { apply, commit, load } from '../workflow';
import type { AnyLiving, AnyState } from './living';

/** Lets time act on one document (T10–T12, C8, V3), or answers what it wants to know: the same decide, evolve and conditional write as any step. */
export async function wakeDocument(
  { workflow, wake, question }: AnyLiving,
  id: string,
  now: number,
): Promise<void> {
  const before = await load<AnyState>(workflow.collection, id);
  if (!before) return;
  const due = wake(before.state, now);
  const events = due.length > 0 || !question ? due : await question(before.state, now);
  if (events.length > 0) {
    // Losing here means that a step was taken meanwhile; its own wakeAt brings the next tick back.
    await commit(workflow, before, apply(workflow, before, events), null);
    return;
  }
  if (before.fields.outbox.length > 0) return;
  const { _id, version } = before.fields;
  await updateWhere(workflow.collection, { _id, version }, { wakeAt: workflow.nextWake(before.state) });
}
