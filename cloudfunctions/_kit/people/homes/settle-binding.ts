import { putInInbox } from '../../delivery/put-in-inbox';
import { errorText, log } from '../../log';
import { nudgeDelivery } from '../../nudge';
import { houseOf } from '../house-at';
import { _, findById, updateWhere } from '../../store';
import { BINDINGS, type BindingDoc } from './binding';
import { letIn } from './let-in';

/**
 * Does what a decided binding still owes (P1, N1): the access that an approval promised, then the messages, whose pushes `notify`
 * sends. Everything in it is harmless twice, so the timer repeats what a crash left undone (N4). Whether there was something.
 */
export async function settleBinding(id: string): Promise<boolean> {
  const doc = await findById<BindingDoc>(BINDINGS, id);
  if (!doc || doc.outbox.length === 0) return false;
  const { _id, communityId, personId, houseId, relation, version } = doc;
  if (doc.status === 'active')
    await letIn({ personId, house: await houseOf(houseId), relation, since: doc.decidedAt ?? doc.askedAt });
  for (const message of doc.outbox)
    await putInInbox({ id: _id, communityId }, message, personId, message.pushAt);
  // News that came meanwhile has raised the version: the next look tells it.
  await updateWhere(BINDINGS, { _id, version }, { outbox: _.set([]), wakeAt: null });
  return true;
}

/** The same at once after a decision, its push too (N3): the decision stands already, so what fails here is logged and left to the timer. */
export async function settleNow(id: string): Promise<void> {
  try {
    if (await settleBinding(id)) await nudgeDelivery(id, 'binding');
  } catch (error) {
    log('error', { op: 'settle-binding', id, error: errorText(error) });
  }
}
