// The moods of a page that no demonstration shows by itself: slow, without network, refused, nothing there, far too much there.
import type { Page } from 'playwright-core';

/** What the service is like to whatever the page asks of it. */
export type Mood = 'loading' | 'offline' | 'refused' | 'empty' | 'overfull';
export const moods: readonly Mood[] = ['loading', 'offline', 'refused', 'empty', 'overfull'];

/** How long a page takes to show its mood: without network it tries again twice before it says so. */
export const MOOD_MS: Readonly<Record<Mood, number>> = {
  loading: 700,
  offline: 5_500,
  refused: 1_200,
  empty: 1_200,
  overfull: 2_000,
};

/** Who one is, is known in every mood: the app has asked when it was opened. */
const ALWAYS = ['who-am-i', 'balance'];
const MANY = 100;
const LONG = '这是一段很长的话，用来看看文字很多的时候会不会溢出、重叠或者把按钮挤走';

type Item = Record<string, unknown>;

/** The same list with nothing in it, or with a hundred items and long words in each. */
function refill(data: unknown, mood: Mood): unknown {
  const items = (list: Item[]): Item[] => (mood === 'empty' ? [] : overfull(list));
  if (Array.isArray(data)) return items(data as Item[]);
  if (typeof data !== 'object' || data === null || !('items' in data)) return data;
  return { ...data, items: items(data.items as Item[]), next: null };
}

function overfull(list: Item[]): Item[] {
  return Array.from({ length: list.length === 0 ? 0 : MANY }, (_one, n): Item => {
    const item = list[n % list.length] ?? {};
    const long = Object.entries(item).filter(([name]) => ['text', 'body', 'title', 'note'].includes(name));
    const copy = {
      ...item,
      ...Object.fromEntries(long.map(([name, text]) => [name, `${String(text)}${LONG}`])),
    };
    return 'id' in item ? { ...copy, id: `${String(item.id)}-${n}` } : copy;
  });
}

/** Lets moods be set on a page: `const setMood = await withMoods(page); setMood('offline')`; null is the service as it is. */
export async function withMoods(page: Page): Promise<(mood: Mood | null) => void> {
  let mood: Mood | null = null;
  await page.route('**/call/*', async (route) => {
    const { op } = route.request().postDataJSON() as { op: string };
    if (mood === null || ALWAYS.includes(op)) return route.fallback();
    if (mood === 'loading') return;
    if (mood === 'offline') return route.abort();
    if (mood === 'refused')
      return route.fulfill({ json: { ok: false, refusal: { refused: 'not-allowed' }, now: Date.now() } });
    const asked = mood;
    const answer = await route.fetch();
    const reply = (await answer.json()) as { data?: unknown };
    return route.fulfill({ json: { ...reply, data: refill(reply.data, asked) } });
  });
  return (next) => (mood = next);
}
