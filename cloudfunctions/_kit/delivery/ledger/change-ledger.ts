import { emptyLedger, type Ledger } from '../../../../src/domain/notification/ledger/ledger';
import { stop } from '../../refused';
import { _, findById, insert, updateWhere } from '../../store';
import { LEDGERS, ledgerId, type LedgerDoc } from './ledger-doc';

const MOST_TRIES = 8;
const KEPT_REQUESTS = 20;

/**
 * Changes a ledger by a pure rule: read, decide, one conditional write; a request id that is already in it changes nothing (N2).
 * Spending is a decrement of its own, so the balance is written as a difference. Answers the ledger as it stands.
 */
export async function changeLedger(
  person: string,
  template: string,
  requestId: string,
  rule: (ledger: Ledger) => Ledger,
): Promise<Ledger> {
  const _id = ledgerId(person, template);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const doc = await findById<LedgerDoc>(LEDGERS, _id);
    if (doc?.requests.includes(requestId)) return doc;
    const before = doc ? { ...emptyLedger, ...doc } : emptyLedger;
    const { left, blocked, grants } = rule(before);
    if (!doc) {
      const named = { _id, person, template, version: 1, requests: [requestId], spent: [] };
      const fresh: LedgerDoc = { ...named, left, blocked, grants };
      if (await insert(LEDGERS, fresh)) return fresh;
      continue;
    }
    const done = await updateWhere(
      LEDGERS,
      { _id, version: doc.version },
      {
        left: _.inc(left - before.left),
        blocked,
        grants: _.set(grants),
        version: _.inc(1),
        requests: _.push({ each: [requestId], slice: -KEPT_REQUESTS }),
      },
    );
    if (done === 1) return { left, blocked, grants };
  }
  return stop('busy');
}
