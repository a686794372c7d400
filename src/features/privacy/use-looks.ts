import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '@/api/service';

/** Looks at numbers, newest first, 20 a page: a community's for its managers, otherwise those at the caller's own. */
export const useLooks = (communityId: string | null) =>
  useInfiniteQuery({
    queryKey: ['looks', communityId],
    queryFn: ({ pageParam: cursor }) =>
      communityId === null
        ? call('privacy.who-looked', { cursor })
        : call('privacy.list-reveals', { communityId, cursor }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
