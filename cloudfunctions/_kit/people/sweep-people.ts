import { errorText, log } from '../log';
import { _, find } from '../store';
import { BINDINGS, type BindingDoc } from './homes/binding';
import { settleBinding } from './homes/settle-binding';

const BATCH = 50;

/** One tick: what decisions about people still owe after a crash or a lost answer (P1, N4); how much there was. */
export async function sweepPeople(now: number): Promise<number> {
  const bindings = await find<Pick<BindingDoc, '_id'>>(BINDINGS, {
    where: { wakeAt: _.lte(now) },
    order: [['wakeAt', 'asc']],
    fields: { _id: true },
    limit: BATCH,
  });
  for (const { _id } of bindings) await harmless(_id, () => settleBinding(_id));
  return bindings.length;
}

/** One broken document must not keep the others waiting. */
async function harmless(id: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => log('error', { op: 'sweep-people', id, error: errorText(error) }));
}
