import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { call } from './service';

/** The caller's messages, newest first, page after page (20 each); the first page carries the unread count (N3). */
export const useInbox = () =>
  useInfiniteQuery({
    queryKey: keys.inbox,
    queryFn: ({ pageParam }) => call('notify.list-inbox', { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
