import indexes from '../../../indexes.json';
import { DIRECTORY } from '../../directory';
import { log } from '../../log';
import { secrets } from '../../secrets';
import { findById, insert, put, updateWhere } from '../../store';
import { resealBatch } from './reseal-batch';

/** Stops well before the function's timeout. */
const BUDGET_MS = 8_000;
/** An instance with yesterday's variables may seal with the old key for a while: what it wrote is found after this. */
const LOOK_AGAIN_MS = 60 * 60_000;
const ID = 'reseal';

/** Where the sweep stands; one document, so that any instance goes on where another stopped. */
interface ResealDoc {
  _id: typeof ID;
  kind: 'reseal';
  /** the key that seals; another one begins anew */
  keyId: string;
  version: number;
  collection: string;
  after: string;
  /** texts sealed anew in this pass, and in all */
  inPass: number;
  renewed: number;
  /** when it goes on, epoch ms; null: a whole pass found nothing under an older key */
  dueAt: number | null;
}

/** People and the company's list first: new tickets copy from them. */
const COLLECTIONS = [
  DIRECTORY,
  'register',
  ...Object.keys(indexes).filter((name) => name !== DIRECTORY && name !== 'register'),
];

let finished: string | null = null;

/**
 * After a rotation of `PII_KEYS` everything an older key keeps is sealed with the newest (P4): batch by batch, the place noted after each,
 * pass after pass until one finds nothing. With a single key, or when it is done, it costs nothing. Answers with how many texts.
 */
export async function sweepReseal(now: number, clock: () => number): Promise<number> {
  const [newest, ...older] = secrets().keys;
  if (!newest || older.length === 0 || finished === newest.id) return 0;
  let doc = await placeOf(newest.id, now);
  const stopAt = clock() + BUDGET_MS;
  let renewed = 0;
  while (doc.dueAt !== null && doc.dueAt <= now && clock() < stopAt) {
    const batch = await resealBatch(doc.collection, doc.after);
    renewed += batch.renewed;
    const next = after(doc, batch, now);
    // Another tick was faster: it goes on.
    if ((await updateWhere(DIRECTORY, { _id: ID, version: doc.version }, { ...next })) !== 1) return renewed;
    doc = { ...doc, ...next };
  }
  if (doc.dueAt === null) {
    finished = newest.id;
    log('info', { op: 'reseal', keyId: newest.id, done: true, renewed: doc.renewed });
  }
  return renewed;
}

function after(
  doc: ResealDoc,
  { renewed, cursor }: { renewed: number; cursor: string | null },
  now: number,
): Partial<ResealDoc> {
  const counted = { version: doc.version + 1, inPass: doc.inPass + renewed, renewed: doc.renewed + renewed };
  if (cursor !== null) return { ...counted, after: cursor };
  const collection = COLLECTIONS[COLLECTIONS.indexOf(doc.collection) + 1];
  if (collection !== undefined) return { ...counted, collection, after: '' };
  const dueAt = counted.inPass === 0 ? null : now + LOOK_AGAIN_MS;
  return { ...counted, collection: DIRECTORY, after: '', inPass: 0, dueAt };
}

async function placeOf(keyId: string, now: number): Promise<ResealDoc> {
  const found = await findById<ResealDoc>(DIRECTORY, ID);
  if (found?.keyId === keyId) return found;
  const beginning = { collection: DIRECTORY, after: '', inPass: 0, renewed: 0, dueAt: now };
  const fresh: ResealDoc = { _id: ID, kind: 'reseal', keyId, version: 0, ...beginning };
  if (found) await put(DIRECTORY, fresh);
  else await insert(DIRECTORY, fresh);
  return fresh;
}
