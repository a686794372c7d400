import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../service';
import { complaintKeys } from './keys';

/** Which of the caller's records to list. */
export type MyComplaintFilter = 'active' | 'done' | 'all';

/** The caller's complaints, suggestions and praise, newest first, page after page (20 each). */
export const useMyComplaints = (filter: MyComplaintFilter) =>
  useInfiniteQuery({
    queryKey: complaintKeys.mine(filter),
    queryFn: ({ pageParam }) => call('complaint.list-mine', { filter, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
