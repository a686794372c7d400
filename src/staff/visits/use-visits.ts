import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '@/api/service';
import { useNews } from '@/api/use-news';
import { feedbackKeys } from '../complaint/data/feedback-keys';

const NEWS_MS = 60_000;

/** What a visit is of. */
export type VisitOf = 'repair' | 'complaint';

/** Return visits owed, the most urgent first, 20 a page (V3). */
export const useVisits = (of: VisitOf, communityId: string) =>
  useInfiniteQuery({
    queryKey: feedbackKeys.visits(of, communityId),
    queryFn: ({ pageParam }) => call('visit.list-due', { of, communityId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: communityId !== '',
    refetchInterval: useNews(NEWS_MS),
  });

/** One visit after a repair, with whom to call (P4). */
export const useVisit = (visitId: string) =>
  useQuery({
    queryKey: feedbackKeys.visit(visitId),
    queryFn: () => call('visit.get', { visitId }),
    enabled: visitId !== '',
  });
