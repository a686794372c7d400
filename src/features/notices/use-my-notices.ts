import { useQuery } from '@tanstack/react-query';
import { call } from '@/api/service';
import { useNews } from '@/api/use-news';

/** What concerns the caller's homes now: water, power, weather (N5). */
export const useMyNotices = () =>
  useQuery({
    queryKey: ['my-notices'],
    queryFn: () => call('announce.list-mine', {}),
    refetchInterval: useNews(120_000),
  });

/** One notice. */
export const useNotice = (noticeId: string) =>
  useQuery({ queryKey: ['notice', noticeId], queryFn: () => call('announce.get', { noticeId }) });
