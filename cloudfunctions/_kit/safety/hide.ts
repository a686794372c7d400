import { _, updateWhere } from '../store';
import type { CheckDoc } from './check-doc';

const NOT_SHOWN = '（内容待审核，暂不显示）';
/** Shorter text may begin like another by chance. */
const CUT_FROM = 20;

/** Marks texts and files of a document as not for others (P6); its author goes on reading them. */
export async function hide({ collection, docId }: CheckDoc, bad: readonly string[]): Promise<void> {
  await updateWhere(collection, { _id: docId }, { unsafe: _.push([...bad]) });
}

/** Takes the mark away again. */
export async function showAgain({ collection, docId, bad }: CheckDoc): Promise<void> {
  await updateWhere(collection, { _id: docId }, { unsafe: _.pullAll(bad) });
}

/** A view as others may read it: marked texts, whole or cut for a list, are replaced, marked files left out. */
export function withoutUnsafe<T>(view: T, source: object): T {
  const { unsafe = [] } = source as { unsafe?: string[] };
  return unsafe.length === 0 ? view : (walk(view, unsafe) as T);
}

function walk(value: unknown, unsafe: readonly string[]): unknown {
  if (typeof value === 'string') {
    if (!isMarked(value, unsafe)) return value;
    return value.startsWith('cloud://') ? null : NOT_SHOWN;
  }
  if (Array.isArray(value))
    return value
      .filter((item) => !(typeof item === 'string' && item.startsWith('cloud://') && unsafe.includes(item)))
      .map((item) => walk(item, unsafe));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, unsafe)]));
}

function isMarked(text: string, unsafe: readonly string[]): boolean {
  return unsafe.some((bad) => bad === text || (text.length >= CUT_FROM && bad.startsWith(text)));
}
