import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { call } from '@/api/service';
import { useNews } from '@/api/use-news';
import type { WorkScope } from '@/contract/ticket/list-work';
import type { Page, TicketCard } from '@/contract/views';
import { readStored, writeStored } from '@/platform/storage';

const NEWS_MS = 30_000;

const nameOf = (communityId: string): string => `my-jobs:${communityId}`;

function kept(scope: WorkScope, communityId: string) {
  const page = scope === 'mine' ? readStored<Page<TicketCard>>(nameOf(communityId)) : undefined;
  return page && { pages: [page], pageParams: [null as string | null] };
}

/** The right to a photo ends within a day, and without network there is none to show. */
const withoutCovers = (page: Page<TicketCard>): Page<TicketCard> => ({
  ...page,
  items: page.items.map((card) => ({ ...card, cover: null })),
});

/**
 * One list of the workbench in the server's order, 20 a page (T6, T9), renewed every half minute while it is looked at. Own
 * jobs begin with what the phone kept, so that they are there without network (T24); cards hold nothing personal.
 */
export const useWork = (scope: WorkScope, communityId: string) =>
  useInfiniteQuery({
    queryKey: keys.work(scope, communityId),
    queryFn: async ({ pageParam }) => {
      const page = await call('ticket.list-work', { scope, communityId, cursor: pageParam });
      if (scope === 'mine' && pageParam === null) writeStored(nameOf(communityId), withoutCovers(page));
      return page;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: useNews(NEWS_MS),
    initialData: () => kept(scope, communityId),
    initialDataUpdatedAt: 0,
  });
