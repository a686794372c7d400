import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { NoticeWork } from '@/contract/announce/views';
import { usePullDownRefresh } from '@/platform/lifecycle';
import { open, stopPullDown } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { AllClearSheet } from './all-clear-sheet';
import { NoticeRow } from './notice-row';
import { useNotices } from './use-notices';

/** Notices to many homes: what was said to whom, how far it has got, and its end (N5). */
export function NoticeList({ communityId }: { communityId: string }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useNotices(communityId);
  const [ending, setEnding] = useState<NoticeWork | null>(null);
  const now = useNow();
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  if (!data)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  const notices = data.pages.flatMap((page) => page.items);
  return (
    <View>
      {notices.length === 0 ? (
        <Empty icon="horn" title="还没有发过通知" words="停水、停电、恶劣天气，一次告诉相关楼栋的住户" />
      ) : null}
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} now={now} onEnd={() => setEnding(notice)} />
      ))}
      {hasNextPage ? (
        <Button kind="text" block loading={isFetchingNextPage} onTap={() => void fetchNextPage()}>
          加载更多
        </Button>
      ) : null}
      {ending ? <AllClearSheet notice={ending} onClose={() => setEnding(null)} /> : null}
      <BottomBar>
        <Button
          id="new-notice"
          size="large"
          block
          icon="plus"
          onTap={() => void open('/staff/pages/notice-new/index')}
        >
          发通知
        </Button>
      </BottomBar>
    </View>
  );
}
