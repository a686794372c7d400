import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { call } from './service';

/** Which of the caller's reports to list. */
export type MineFilter = 'active' | 'done' | 'all';

/** The caller's reports, newest first, page after page (20 each). */
export const useMyTickets = (filter: MineFilter) =>
  useInfiniteQuery({
    queryKey: keys.myTickets(filter),
    queryFn: ({ pageParam }) => call('ticket.list-mine', { filter, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
