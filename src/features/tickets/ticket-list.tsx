import { View } from '@tarojs/components';
import type { MineFilter } from '@/api/use-my-tickets';
import { useMyTickets } from '@/api/use-my-tickets';
import { Button } from '@/components/button/button';
import { LongList } from '@/components/long-list/long-list';
import { useCovers } from '@/components/photos/use-covers';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { TicketCard } from '@/components/ticket-card/ticket-card';
import { errorWords } from '@/components/words/error-words';
import { usePullDownRefresh, useReachBottom } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import s from './ticket-list.module.scss';

const NOTHING: Record<MineFilter, { title: string; words: string }> = {
  active: { title: '没有正在处理的报修', words: '家里或小区里有东西坏了，随时告诉我们。' },
  done: { title: '还没有完成的报修', words: '修好并验收后的工单会放在这里。' },
  all: { title: '还没有报修记录', words: '家里或小区里有东西坏了，随时告诉我们。' },
};

interface TicketListProps {
  filter: MineFilter;
  onOpen: (ticketId: string) => void;
  onReport: () => void;
}

/** The caller's reports, twenty at a time; the next page comes when the end is reached. */
export function TicketList({ filter, onOpen, onReport }: TicketListProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useMyTickets(filter);
  const now = useNow();
  const tickets = data?.pages.flatMap((page) => page.items) ?? [];
  useCovers(tickets);
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
  if (tickets.length === 0) {
    return (
      <Empty icon="list" {...NOTHING[filter]}>
        <Button id="empty-report" onTap={onReport}>
          我要报修
        </Button>
      </Empty>
    );
  }
  return (
    <View>
      <LongList
        items={tickets}
        guess={160}
        draw={(ticket) => <TicketCard ticket={ticket} now={now} onOpen={onOpen} />}
      />
      <View className={s.end}>
        {isFetchingNextPage ? '正在加载…' : hasNextPage ? '上滑加载更多' : '没有更多了'}
      </View>
    </View>
  );
}
