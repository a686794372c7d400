import { _, find, updateWhere } from '../store';
import { CHECKS, type CheckDoc } from './check-doc';
import { runCheck } from './run-check';

const BATCH = 20;
/** Longer than the function may run: of two ticks at once, one asks. */
const LEASE_MS = 60_000;

/** One tick: the checks that are due, the longest waiting first; how many. */
export async function sweepChecks(now: number): Promise<number> {
  const due = await find<CheckDoc>(CHECKS, {
    where: { dueAt: _.lte(now) },
    order: [['dueAt', 'asc']],
    limit: BATCH,
  });
  for (const doc of due) {
    const mine = await updateWhere(CHECKS, { _id: doc._id, dueAt: doc.dueAt }, { dueAt: now + LEASE_MS });
    if (mine === 1) await runCheck(doc, now);
  }
  return due.length;
}
