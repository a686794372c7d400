import { View } from '@tarojs/components';
import { NetworkError } from '@/api/errors';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { Button } from '@/components/button/button';
import { LongList } from '@/components/long-list/long-list';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { useCovers } from '@/components/photos/use-covers';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { WorkScope } from '@/contract/ticket/list-work';
import type { TicketCard } from '@/contract/views';
import type { Role } from '@/domain/access/roles';
import { useNow } from '@/platform/use-now';
import { foreseeCard } from '../offline/foresee';
import { cardActions } from './card-actions';
import { actorOf } from './scopes-of';
import type { useWork } from './use-work';
import { WorkCard } from './work-card';
import s from './work.module.scss';

const NOTHING: Record<WorkScope, { title: string; words: string }> = {
  mine: { title: '手上没有任务', words: '派给您的单会出现在这里，也可以去抢单池看看' },
  queue: { title: '都处理完了', words: '新的报修会自动出现在这里' },
  pool: { title: '暂时没有可抢的单', words: '调度放单后，先到先得' },
  late: { title: '没有超时的工单', words: '超时的工单会自动出现在这里' },
  open: { title: '没有进行中的工单', words: '小区一切正常' },
  ended: { title: '还没有结束的工单', words: '完成、取消的工单会在这里' },
};

interface WorkListProps {
  scope: WorkScope;
  roles: Role[];
  work: ReturnType<typeof useWork>;
  chosen?: string | undefined;
  onOpen: (ticketId: string) => void;
}

/** One list of the workbench in all its states; what was loaded stays readable without network. */
export function WorkList({ scope, roles, work, chosen, onOpen }: WorkListProps) {
  const now = useNow();
  const waiting = useWaitingSteps();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = work;
  const cards = data?.pages.flatMap((page) => page.items) ?? [];
  useCovers(cards);
  if (!data) {
    if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
    return <Skeleton rows={4} />;
  }
  const actor = actorOf(roles);
  const offered = (card: TicketCard) => {
    const steps = waiting.filter(({ input }) => input.ticketId === card.id);
    const next = foreseeCard(card, steps);
    const stuck = steps.some(({ conflict }) => conflict !== null);
    const unsent = steps.length === 0 ? null : stuck ? ('stuck' as const) : ('waiting' as const);
    return { unsent, steps: next ? cardActions(next, scope, actor) : [] };
  };
  return (
    <View>
      {error ? (
        <NoticeBar id="stale" tone="warn" icon="offline" onTap={() => void refetch()}>
          {error instanceof NetworkError ? '网络不通，显示的是刚才的内容，点此重试' : errorWords(error)}
        </NoticeBar>
      ) : null}
      {cards.length === 0 ? <Empty icon="check-circle" {...NOTHING[scope]} /> : null}
      <LongList
        items={cards}
        guess={200}
        draw={(card) => (
          <WorkCard
            card={card}
            now={now}
            {...offered(card)}
            own={scope === 'mine'}
            chosen={card.id === chosen}
            onOpen={onOpen}
          />
        )}
      />
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
      ) : cards.length > 5 ? (
        <View className={s.end}>没有更多了</View>
      ) : null}
    </View>
  );
}
