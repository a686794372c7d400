import { View } from '@tarojs/components';
import { expectNews } from '@/api/expect-news';
import { useInbox } from '@/api/use-inbox';
import { Button } from '@/components/button/button';
import { LongList } from '@/components/long-list/long-list';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { InboxMessage } from '@/contract/notify/list-inbox';
import { usePullDownRefresh, useReachBottom } from '@/platform/lifecycle';
import { open, stopPullDown } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { BalanceBar } from './balance-bar';
import { MessageRow } from './message-row';
import { markAllRead, markRead } from './use-read';
import { useUnreadBadge } from './use-unread-badge';
import s from './inbox.module.scss';

const openMessage = (message: InboxMessage) => {
  if (!message.read) markRead(message.id);
  if (!message.link) return;
  expectNews(message.link);
  void open(`/${message.link.replace(/^\//, '')}`);
};

/** The person's messages, newest first; each leads to the place it speaks of (N3). */
export function InboxList({ staff = false }: { staff?: boolean }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInbox();
  const now = useNow();
  const unread = useUnreadBadge();
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  });
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  if (!data)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={4} />
    );
  const messages = data.pages.flatMap((page) => page.items);
  if (messages.length === 0) {
    return (
      <View>
        <BalanceBar staff={staff} />
        <Empty icon="bell" title="还没有消息" words="报修有进展时，这里会第一时间告诉您。" />
      </View>
    );
  }
  const readAll = () => void markAllRead().catch((fault: unknown) => toast(errorWords(fault), 'bad'));
  return (
    <View>
      <BalanceBar staff={staff} />
      <View className={s.bar}>
        <View className={s.count}>{unread > 0 ? `${unread} 条未读` : '没有未读消息'}</View>
        {unread > 0 ? (
          <Button id="read-all" kind="text" size="small" onTap={readAll}>
            全部已读
          </Button>
        ) : null}
      </View>
      <View className={s.list}>
        <LongList
          items={messages}
          guess={88}
          draw={(message) => <MessageRow message={message} now={now} onOpen={openMessage} />}
        />
      </View>
      <View className={s.end}>
        {isFetchingNextPage ? '正在加载…' : hasNextPage ? '上滑加载更多' : '没有更多了'}
      </View>
    </View>
  );
}
