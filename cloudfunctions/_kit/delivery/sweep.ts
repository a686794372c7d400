import { errorText, log } from '../log';
import { _, find, updateWhere } from '../store';
import { ticketWorkflow } from '../ticket/workflow';
import { deliverTicket } from './deliver-ticket';
import { INBOX, type InboxDoc } from './inbox-doc';
import { LEASE_MS, push } from './push';
import { wakeTicket } from './wake-ticket';

const BATCH = 50;
const AT_ONCE = 5;
/** Stops well before the function's timeout; what is left is still due at the next tick. */
const BUDGET_MS = 12_000;

/** One tick of the alarm clock: everything due, in batches, until nothing is or the time is up. */
export async function sweep(now: number, clock: () => number): Promise<{ tickets: number; pushes: number }> {
  const stopAt = clock() + BUDGET_MS;
  let tickets = 0;
  let pushes = 0;
  for (let more = true; more && clock() < stopAt;) {
    const due = await find<{ _id: string }>(ticketWorkflow.collection, {
      where: { wakeAt: _.lte(now) },
      order: [['wakeAt', 'asc']],
      fields: { _id: true },
      limit: BATCH,
    });
    const waiting = await find<InboxDoc>(INBOX, {
      where: { pushDueAt: _.lte(now) },
      order: [['pushDueAt', 'asc']],
      limit: BATCH,
    });
    await inParallel(due, async ({ _id }) => {
      await wakeTicket(_id, now);
      await deliverTicket(_id, now);
    });
    await inParallel(waiting, (doc) => pushLeased(doc, now));
    tickets += due.length;
    pushes += waiting.length;
    more = due.length === BATCH || waiting.length === BATCH;
  }
  return { tickets, pushes };
}

/** Takes the lease first: of two ticks at once, one sends. */
async function pushLeased(doc: InboxDoc, now: number): Promise<void> {
  const where = { _id: doc._id, pushDueAt: doc.pushDueAt };
  if ((await updateWhere(INBOX, where, { pushDueAt: now + LEASE_MS })) === 1) await push(doc, now);
}

/** One broken document must not keep the others asleep. */
async function inParallel<T extends { _id: string }>(
  items: T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item; item = queue.shift()) {
      const id = item._id;
      await work(item).catch((error: unknown) => log('error', { op: 'sweep', id, error: errorText(error) }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
