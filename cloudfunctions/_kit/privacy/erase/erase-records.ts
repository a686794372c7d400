import { ERASED, withoutPerson } from '../../../../src/domain/privacy/erased';
import type { Message } from '../../../../src/domain/notification/message';
import { LEASE_MS } from '../../delivery/inbox-doc';
import { dropStoredFile } from '../../people/stored-file';
import { seal } from '../../seal';
import { _, find, updateWhere } from '../../store';

/** Few at a time: whole documents are read and written. */
const BATCH = 20;

/** A kind of record with a person in it: where they stand, and which of them are over. */
interface Kind {
  collection: string;
  where: (me: string) => Record<string, unknown>;
  order: [field: string, direction: 'asc' | 'desc'][];
}

type Doc = Record<string, unknown> & { _id: string; version: number; outbox?: Message[] };

/** Before asking again for what is just being told: a delivery takes about that long. */
const PAUSE_MS = 300;

/** What keeps its history and loses its person (P7). */
const kinds: Kind[] = [
  {
    collection: 'tickets',
    where: (me) => ({ 'reporter.id': me, active: false }),
    order: [['createdAt', 'desc']],
  },
  {
    collection: 'complaints',
    where: (me) => ({ 'complainant.id': me, active: false }),
    order: [['createdAt', 'desc']],
  },
];

/** Takes the person out of up to a batch of closed records of each kind; whether more are left, or some were just in use. Doing it
 * again is harmless. `now` in epoch ms. */
export async function eraseRecords(me: string, now: number): Promise<{ more: boolean }> {
  const done = await Promise.all(
    kinds.map(async ({ collection, where, order }) => {
      const docs = await find<Doc>(collection, { where: where(me), order, limit: BATCH });
      // What hangs on a ticket first: an interruption finds the ticket again.
      const beside = collection !== 'tickets' || (await eraseBeside(docs, me, now));
      const erased = beside && (await eraseAll(collection, docs, me, now));
      return { full: docs.length === BATCH, erased };
    }),
  );
  const busy = done.some(({ erased }) => !erased);
  if (busy) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return { more: busy || done.some(({ full }) => full) };
}

/** Return visits and surveys of these tickets, whose ids come from the ticket and its rounds; false when some were in use. */
async function eraseBeside(tickets: readonly Doc[], me: string, now: number): Promise<boolean> {
  const answers = tickets.flatMap(({ _id, round }) =>
    Array.from({ length: Number(round ?? 1) }, (_one, n) => `${_id}.${n + 1}`),
  );
  if (answers.length === 0) return true;
  const visitIds = answers.flatMap((id) => [`${id}.1`, `${id}.2`]);
  const visits = await find<Doc>('visits', { where: { _id: _.in(visitIds) }, limit: visitIds.length });
  const erased = await eraseAll('visits', visits, me, now);
  await updateWhere('surveys', { _id: _.in(answers), by: me }, { by: ERASED });
  return erased;
}

async function eraseAll(collection: string, docs: readonly Doc[], me: string, now: number): Promise<boolean> {
  let all = true;
  for (const doc of docs) all = (await eraseFrom(collection, doc, me, now)) && all;
  return all;
}

/** False when the record is to be looked at again: its last messages are just being told (for a lease at most: what could not be told by
 * then goes with the person), or a step was taken meanwhile. */
async function eraseFrom(collection: string, doc: Doc, me: string, now: number): Promise<boolean> {
  const { _id, version, ...rest } = doc;
  if (rest.outbox?.some((message) => now - message.at < LEASE_MS)) return false;
  const clean = withoutPerson(rest, me, { name: seal(''), phone: seal('') });
  const data = Object.fromEntries(
    Object.entries(clean)
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(rest[key as keyof typeof rest]))
      .map(([key, value]) => [key, _.set(value)]),
  );
  // Before its name is: an interruption finds it again. Photos stay with the building's history; a voice is the
  // person, and a video has one.
  for (const file of [rest.voice, rest.video]) if (typeof file === 'string') await dropStoredFile(file);
  return (await updateWhere(collection, { _id, version }, { ...data, version: version + 1 })) === 1;
}
