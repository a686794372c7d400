import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '@/api/service';
import { claimKeys } from './claim-keys';

/** A community's open questions for a house, the longest waiting first, page after page (P1). */
export const useClaims = (communityId: string, enabled = true) =>
  useInfiniteQuery({
    queryKey: claimKeys(communityId),
    queryFn: ({ pageParam }) => call('community.list-claims', { communityId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled,
  });
