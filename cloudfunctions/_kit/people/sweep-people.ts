import { DIRECTORY, type PersonDoc } from '../directory';
import { errorText, log } from '../log';
import { _, find } from '../store';
import { BINDINGS, type BindingDoc } from './homes/binding';
import { settleBinding } from './homes/settle-binding';
import { takeBackJobs } from './staff/take-back-jobs';

const BATCH = 50;

/** One tick: what decisions about people still owe after a crash (P1, P3, N4); how much there was. */
export async function sweepPeople(now: number): Promise<number> {
  const bindings = await find<Pick<BindingDoc, '_id'>>(BINDINGS, {
    where: { wakeAt: _.lte(now) },
    order: [['wakeAt', 'asc']],
    fields: { _id: true },
    limit: BATCH,
  });
  for (const { _id } of bindings) await harmless(_id, () => settleBinding(_id));
  const gone = await find<Pick<PersonDoc, '_id' | 'personId'>>(DIRECTORY, {
    where: { handBackAt: _.lte(now) },
    order: [['handBackAt', 'asc']],
    fields: { _id: true, personId: true },
    limit: BATCH,
  });
  for (const { personId } of gone) await harmless(personId, () => takeBackJobs(personId, now));
  return bindings.length + gone.length;
}

/** One broken document must not keep the others waiting. */
async function harmless(id: string, work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => log('error', { op: 'sweep-people', id, error: errorText(error) }));
}
