import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { useNews } from '@/api/use-news';

const NEWS_MS = 10_000;

/** A community's notices, the newest first; renewed while one is being told (N5). */
export const useNotices = (communityId: string) =>
  useInfiniteQuery({
    queryKey: keys.notices(communityId),
    queryFn: ({ pageParam }) => call('announce.list-work', { communityId, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: useNews(NEWS_MS),
  });

/** How far one notice has been told and read. */
export const useProgress = (noticeId: string, communityId: string) =>
  useQuery({
    queryKey: [...keys.notices(communityId), noticeId],
    queryFn: () => call('announce.progress', { noticeId }),
  });

/** The buildings to choose from; they hardly ever change. */
export const useBuildings = (communityId: string) =>
  useQuery({
    queryKey: ['buildings', communityId],
    queryFn: () => call('announce.list-buildings', { communityId }),
    staleTime: 3_600_000,
  });

/** Asks for the list again after a step. */
export const renewNotices = (communityId: string): void =>
  void queryClient.invalidateQueries({ queryKey: keys.notices(communityId) });
