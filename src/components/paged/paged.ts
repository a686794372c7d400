/** What a list needs of an endless query: TanStack's, or a sample of the same shape. Pages hold `items`, the first page first. */
export interface Paged<T> {
  data: { pages: { items: T[] }[] } | undefined;
  error: Error | null;
  refetch: () => Promise<unknown>;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** Everything loaded so far, in order. */
export const itemsOf = <T>(paged: Paged<T>): T[] => paged.data?.pages.flatMap((page) => page.items) ?? [];
