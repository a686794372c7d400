import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { complaintKeys } from '@/api/complaint/keys';
import { call } from '@/api/service';
import { useNews } from '@/api/use-news';
import type { ComplaintScope } from '@/contract/complaint/list-work';
import { feedbackKeys } from './feedback-keys';

const NEWS_MS = 30_000;

/** One list of the complaint workbench in the server's order, 20 a page, renewed every half minute while it is looked at (C8). */
export const useComplaintWork = (scope: ComplaintScope, communityId: string) =>
  useInfiniteQuery({
    queryKey: complaintKeys.work(scope, communityId),
    queryFn: ({ pageParam }) => call('complaint.list-work', { scope, communityId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: communityId !== '',
    refetchInterval: useNews(NEWS_MS),
  });

/** How much waits in each queue, for the numbers on the tabs; asked only of those who may know. */
export const useComplaintCounts = (communityId: string, may: boolean) =>
  useQuery({
    queryKey: feedbackKeys.counts(communityId),
    queryFn: () => call('complaint.count-work', { communityId }),
    enabled: may && communityId !== '',
    refetchInterval: useNews(NEWS_MS),
  });
