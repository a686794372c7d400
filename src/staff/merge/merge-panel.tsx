import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useStep } from '@/api/use-step';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ask } from '@/components/dialog/dialog-store';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { TicketCard, TicketView } from '@/contract/views';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { back } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { Brief } from '../ticket/brief';
import { stepNames } from '../steps/step-names';
import { urls } from '../urls';
import { useWork } from '../work/use-work';
import { WorkCard } from '../work/work-card';
import { alike, likely } from './likely';
import s from '../work/work.module.scss';

/** As many pages as a community's open tickets fill on a bad day. */
const MOST_PAGES = 5;

/** Which open ticket this one is the same as (T19); the likeliest first, a tap and a yes merge it. */
export function MergePanel({ ticket }: { ticket: TicketView }) {
  const now = useNow();
  const work = useWork('open', ticket.communityId);
  const { take, busy } = useStep(ticket.id);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = work;
  const pages = work.data?.pages.length ?? 0;
  // The likeliest of all is wanted first, not the likeliest of those asked for so far.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && pages < MOST_PAGES) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, pages]);
  const others = likely(
    ticket,
    (work.data?.pages ?? []).flatMap((page) => page.items),
  );
  const merge = async (into: TicketCard) => {
    const yes = await ask({
      title: `并入${into.area}的「${FAULT_NAMES[into.classification.fault]}」？`,
      words: `${into.text}（${into.number}）。两张工单将只派一次，报修人都会收到进展；并错了可以拆分。`,
      confirm: '合并',
    });
    if (!yes || busy) return;
    try {
      await take('ticket.merge', { intoId: into.id });
      toast(stepNames.merge.done, 'good');
      await back(urls.ticket(ticket.id));
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  const near = others.filter((card) => alike(ticket, card) >= 2);
  const far = others.filter((card) => alike(ticket, card) < 2);
  const draw = (card: TicketCard) => (
    <WorkCard key={card.id} card={card} now={now} steps={[]} own={false} onOpen={() => void merge(card)} />
  );
  return (
    <View>
      <Brief ticket={ticket} />
      <Card title="与哪一张是同一个故障？">{ticket.text}</Card>
      {work.error && !work.data ? (
        <Failed words={errorWords(work.error)} onRetry={() => void work.refetch()} />
      ) : null}
      {!work.data && !work.error ? <Skeleton rows={3} /> : null}
      {work.data && others.length === 0 ? (
        <Empty icon="list" title="没有可合并的工单" words="进行中的工单都在别处，或已经派出" />
      ) : null}
      {near.length > 0 ? <View className={s.end}>同类故障或同一处，最可能重复</View> : null}
      {near.map(draw)}
      {far.length > 0 ? <View className={s.end}>其他进行中的工单</View> : null}
      {far.map(draw)}
      {work.hasNextPage ? (
        <Button
          id="load-more"
          kind="text"
          block
          loading={work.isFetchingNextPage}
          onTap={() => void work.fetchNextPage()}
        >
          加载更多
        </Button>
      ) : null}
    </View>
  );
}
