import { ERASED, withoutPerson } from '../../../../src/domain/privacy/erased';
import { seal } from '../../seal';
import { _, find, updateWhere } from '../../store';

/** Few at a time: whole documents are read and written. */
const BATCH = 20;

/** A kind of record with a person in it: where they stand, which of them are over, and what of it is only theirs. */
interface Kind {
  collection: string;
  where: (me: string) => Record<string, unknown>;
  order: [field: string, direction: 'asc' | 'desc'][];
  /** fields emptied besides: a voice is a person */
  gone: Record<string, unknown>;
}

type Doc = Record<string, unknown> & { _id: string; version: number };

/** What keeps its history and loses its person (P7). */
const kinds: Kind[] = [
  {
    collection: 'tickets',
    where: (me) => ({ 'reporter.id': me, active: false }),
    order: [['createdAt', 'desc']],
    gone: { voice: null },
  },
  {
    collection: 'complaints',
    where: (me) => ({ 'complainant.id': me, active: false }),
    order: [['createdAt', 'desc']],
    gone: { voice: null },
  },
];

/** Takes the person out of up to a batch of closed records of each kind; whether more are left. Doing it again is harmless. */
export async function eraseRecords(me: string): Promise<{ more: boolean }> {
  const done = await Promise.all(
    kinds.map(async ({ collection, where, order, gone }) => {
      const docs = await find<Doc>(collection, { where: where(me), order, limit: BATCH });
      // What hangs on a ticket first: an interruption finds the ticket again.
      if (collection === 'tickets') await eraseBeside(docs, me);
      for (const doc of docs) await eraseFrom(collection, doc, me, gone);
      return docs.length;
    }),
  );
  return { more: done.includes(BATCH) };
}

/** Return visits and surveys of these tickets; their ids come from the ticket and its rounds. */
async function eraseBeside(tickets: readonly Doc[], me: string): Promise<void> {
  const answers = tickets.flatMap(({ _id, round }) =>
    Array.from({ length: Number(round ?? 1) }, (_one, n) => `${_id}.${n + 1}`),
  );
  if (answers.length === 0) return;
  const visitIds = answers.flatMap((id) => [`${id}.1`, `${id}.2`]);
  const visits = await find<Doc>('visits', { where: { _id: _.in(visitIds) }, limit: visitIds.length });
  for (const visit of visits) await eraseFrom('visits', visit, me, {});
  await updateWhere('surveys', { _id: _.in(answers), by: me }, { by: ERASED });
}

async function eraseFrom(
  collection: string,
  doc: Doc,
  me: string,
  gone: Record<string, unknown>,
): Promise<void> {
  const { _id, version, ...rest } = doc;
  const clean = withoutPerson(rest, me, { name: seal(''), phone: seal('') });
  const data = Object.fromEntries(
    Object.entries({ ...clean, ...gone })
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(rest[key]))
      .map(([key, value]) => [key, _.set(value)]),
  );
  // A step taken meanwhile wins; the next round sees it.
  await updateWhere(collection, { _id, version }, { ...data, version: version + 1 });
}
