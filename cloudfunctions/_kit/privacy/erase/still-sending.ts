import { templates } from '../../../../src/domain/notification/templates';
import { INBOX, LEASE_MS } from '../../delivery/inbox-doc';
import { LEDGERS, ledgerId } from '../../delivery/ledger/ledger-doc';
import { _, count, removeWhere } from '../../store';

const LOOKS = 10;
const LOOK_AGAIN_MS = 300;

/**
 * Whether a message to the person may be on its way to WeChat this moment (P7, N4). The accepts go first: a send begins by taking one
 * in a conditional write, so that none begins after this. What had begun before holds the lease of its inbox row, which is
 * waited for; whoever let a lease run out is dead, for it is longer than a function may run. A row that waits for a retry within
 * the minute looks the same and is waited for too. Some seconds are waited here, the rest by being asked again.
 */
export async function stillSending(me: string, now: number): Promise<boolean> {
  await removeWhere(LEDGERS, { _id: _.in(Object.keys(templates).map((template) => ledgerId(me, template))) });
  const leased = { to: me, push: 'due', pushDueAt: _.gt(now).and(_.lte(now + LEASE_MS)) };
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await count(INBOX, leased)) === 0) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return true;
}
