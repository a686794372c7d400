import { useShown } from '../platform/use-shown';

/** Pages of a list that are still asked again by themselves: each is a call. Whoever reads on pulls down for news. */
const MOST_PAGES = 2;

const pagesOf = (data: unknown): number => ((data as { pages?: unknown[] } | undefined)?.pages ?? []).length;

/**
 * How often what a page shows is asked again, for TanStack's `refetchInterval`: every `everyMs` while the page is looked at,
 * never behind another page, another tab or another app.
 */
export function useNews(everyMs: number): (query: { state: { data: unknown } }) => number | false {
  const shown = useShown();
  return ({ state }) => (shown && pagesOf(state.data) <= MOST_PAGES ? everyMs : false);
}
