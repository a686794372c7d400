import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { call } from '@/api/service';
import { useNews } from '@/api/use-news';

const NEWS_MS = 30_000;

/** A community's open calls to residents no message reached, page after page (N3). */
export const useCalls = (communityId: string) =>
  useInfiniteQuery({
    queryKey: keys.calls(communityId),
    queryFn: ({ pageParam }) => call('notify.list-calls', { communityId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: useNews(NEWS_MS),
  });

/** How many calls wait, for the workbench; 0 until known, and for whoever may not call. */
export function useOpenCalls(communityId: string, enabled: boolean): number {
  const { data } = useQuery({
    queryKey: [...keys.calls(communityId), 'count'],
    queryFn: () => call('notify.count-calls', { communityId }),
    refetchInterval: useNews(NEWS_MS),
    enabled: enabled && communityId !== '',
  });
  return data?.open ?? 0;
}
