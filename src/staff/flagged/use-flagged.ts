import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';

const KEY = 'flagged';

/** What waits for a reviewer, newest first, 20 a page (P6). */
export const useFlagged = (communityId: string) =>
  useInfiniteQuery({
    queryKey: [KEY, communityId],
    queryFn: ({ pageParam: cursor }) => call('privacy.list-flagged', { communityId, cursor }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Shows or hides one contribution; `busy` is its id while the answer is on its way. */
export function useDecide() {
  const [busy, setBusy] = useState<string | null>(null);
  const decide = async (checkId: string, show: boolean) => {
    setBusy(checkId);
    try {
      await call('privacy.decide-flagged', { checkId, show });
      toast(show ? '已恢复显示' : '已保持隐藏', 'good');
    } catch (error) {
      toast(errorWords(error), 'bad');
    } finally {
      setBusy(null);
      await queryClient.invalidateQueries({ queryKey: [KEY] });
    }
  };
  return { busy, decide: (id: string, show: boolean) => void decide(id, show) };
}
