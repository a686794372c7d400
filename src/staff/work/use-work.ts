import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { call } from '@/api/service';
import type { WorkScope } from '@/contract/ticket/list-work';

const NEWS_MS = 30_000;

/** One list of the workbench in the server's order, 20 a page (T6, T9), renewed every half minute while it is looked at. */
export const useWork = (scope: WorkScope, communityId: string) =>
  useInfiniteQuery({
    queryKey: keys.work(scope, communityId),
    queryFn: ({ pageParam }) => call('ticket.list-work', { scope, communityId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: NEWS_MS,
  });
