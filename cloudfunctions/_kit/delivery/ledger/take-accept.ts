import { randomUUID } from 'node:crypto';
import { keepFor } from '../../../../src/domain/notification/ledger/importance';
import { _, findById, updateWhere } from '../../store';
import type { InboxDoc } from '../inbox-doc';
import { insist } from '../insist';
import { LEDGERS, ledgerId, type LedgerDoc } from './ledger-doc';

const KEPT_SPENT = 50;

/** Whether a message may be sent: an accept is its own now · it had taken one before and nobody knows what came of it · none left ·
 * what is left is kept for something more important (N2). */
export type Taken = 'taken' | 'taken-before' | 'none' | 'saved';

/**
 * Takes an accept for a message, in one conditional write that also notes the message: an instance that dies afterwards leaves a
 * trace, and whoever finds the message again does not send it blindly a second time (N4).
 */
export async function takeAccept(doc: InboxDoc): Promise<Taken> {
  const _id = ledgerId(doc.to, doc.template);
  // Told apart from the try of an instance that died: that one may have sent, ours has not.
  const trace = { id: doc._id, by: randomUUID() };
  return insist(async () => {
    const where = { _id, left: _.gt(keepFor(doc)), 'spent.id': _.nin([doc._id]) };
    const change = { left: _.inc(-1), spent: _.push({ each: [trace], slice: -KEPT_SPENT }) };
    if ((await updateWhere(LEDGERS, where, change)) === 1) return 'taken';
    const ledger = await findById<LedgerDoc>(LEDGERS, _id);
    const before = ledger?.spent.find(({ id }) => id === doc._id);
    // By ourselves: the write was done a moment ago, and its answer was lost.
    if (before) return before.by === trace.by ? 'taken' : 'taken-before';
    return (ledger?.left ?? 0) > 0 ? 'saved' : 'none';
  });
}

/** Gives back the accept of a message that WeChat certainly did not take. */
export async function giveBack(doc: InboxDoc): Promise<void> {
  const _id = ledgerId(doc.to, doc.template);
  await updateWhere(
    LEDGERS,
    { _id, 'spent.id': doc._id },
    { left: _.inc(1), spent: _.pull({ id: doc._id }) },
  );
}

/** WeChat knows better than our ledger: nothing is left. */
export async function emptied(doc: InboxDoc): Promise<void> {
  await updateWhere(LEDGERS, { _id: ledgerId(doc.to, doc.template) }, { left: 0 });
}
