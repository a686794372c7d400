import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { NetworkError } from '@/api/errors';
import { Button } from '@/components/button/button';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { Paged } from './paged';
import s from './paged.module.scss';

/** A list shorter than this shows its end by itself. */
const LONG = 5;

interface PagedFrameProps {
  paged: Paged<unknown>;
  /** how many items are shown, which a filter may make fewer than were loaded */
  count: number;
  /** what stands there when none is shown */
  empty: ReactNode;
  /** rows of the skeleton while the first page is coming */
  rows?: number;
  children: ReactNode;
}

/**
 * A list that comes page by page, in all its states: coming, failed with a way out, empty, loaded but the last asking
 * failed (what is there stays readable, T24), more to come, and the end.
 */
export function PagedFrame({ paged, count, empty, rows = 4, children }: PagedFrameProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = paged;
  if (!data) {
    if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
    return <Skeleton rows={rows} />;
  }
  return (
    <View>
      {error ? (
        <NoticeBar id="stale" tone="warn" icon="offline" onTap={() => void refetch()}>
          {error instanceof NetworkError ? '网络不通，显示的是刚才的内容，点此重试' : errorWords(error)}
        </NoticeBar>
      ) : null}
      {count === 0 ? empty : children}
      {hasNextPage ? (
        <Button
          id="load-more"
          kind="text"
          block
          loading={isFetchingNextPage}
          onTap={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? '正在加载' : '加载更多'}
        </Button>
      ) : count > LONG ? (
        <View className={s.end}>没有更多了</View>
      ) : null}
    </View>
  );
}
