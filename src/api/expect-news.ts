import { queryClient } from './query-client';

/**
 * Something changed at the place a message leads to: what is kept of it is asked again when its page opens, however fresh it
 * is. `link` is the page's address with `?id=`; nothing is asked now.
 */
export function expectNews(link: string): void {
  const id = /[?&]id=([^&]+)/.exec(link)?.[1];
  if (id === undefined) return;
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.includes(id),
    refetchType: 'none',
  });
}
