import { usePullDownRefresh, useReachBottom } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import type { Paged } from './paged';

/**
 * The page's own scrolling serves the list: its end loads on, pulling down asks again. `renew` asks for more than the list
 * where the page shows more.
 */
export function useEndless(
  { hasNextPage, isFetchingNextPage, fetchNextPage, refetch }: Paged<unknown>,
  renew: () => Promise<unknown> = refetch,
): void {
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  });
  usePullDownRefresh(() => void renew().finally(stopPullDown));
}
