import { connectSdk } from '../../support/sdk';

const AT_ONCE = 25;
const MINUTE = 60_000;

/**
 * Copies of a document as if the same had come in again, a minute apart: the year of a busy building without a year of calls. The
 * n-th (2 … count) begins its words with `第 n 张`; nothing wakes for them.
 */
export async function copyDocument(
  base: string,
  collection: string,
  id: string,
  count: number,
): Promise<void> {
  const all = connectSdk(base).database().collection(collection);
  const { data } = (await all.doc(id).get()) as { data: Record<string, unknown> };
  const copies = Array.from({ length: count - 1 }, (_, index) => {
    const n = index + 2;
    const createdAt = Number(data.createdAt) + n * MINUTE;
    const text = `第 ${n} 张：${String(data.text)}`;
    const number = `${String(data.number)}-${n}`;
    return { ...data, _id: `${id}-${n}`, number, createdAt, wakeAt: null, text };
  });
  for (let from = 0; from < copies.length; from += AT_ONCE)
    await Promise.all(copies.slice(from, from + AT_ONCE).map((copy) => all.add({ data: copy })));
}
