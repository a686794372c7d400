import { putInInbox } from '../../delivery/put-in-inbox';
import { errorText, log } from '../../log';
import { houseOf } from '../house-at';
import { _, findById, updateWhere } from '../../store';
import { BINDINGS, type BindingDoc } from './binding';
import { letIn } from './let-in';

/**
 * Does what a decided binding still owes (P1, N1): the access that an approval promised, then the messages, whose pushes the sweep of
 * `notify` sends. Everything in it is harmless twice, so the timer repeats what a crash left undone (N4).
 */
export async function settleBinding(id: string): Promise<void> {
  const doc = await findById<BindingDoc>(BINDINGS, id);
  if (!doc || doc.outbox.length === 0) return;
  const { _id, communityId, personId, houseId, relation, version } = doc;
  if (doc.status === 'active')
    await letIn({ personId, house: await houseOf(houseId), relation, since: doc.decidedAt ?? doc.askedAt });
  for (const message of doc.outbox)
    await putInInbox({ id: _id, communityId }, message, personId, message.pushAt);
  // News that came meanwhile has raised the version: the next look tells it.
  await updateWhere(BINDINGS, { _id, version }, { outbox: _.set([]), wakeAt: null });
}

/** The same at once after a decision: it stands already, so what fails here is logged and left to the timer. */
export async function settleNow(id: string): Promise<void> {
  await settleBinding(id).catch((error: unknown) =>
    log('error', { op: 'settle-binding', id, error: errorText(error) }),
  );
}
