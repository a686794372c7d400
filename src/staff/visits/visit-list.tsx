import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { LongList } from '@/components/long-list/long-list';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { VisitCard } from '@/contract/visit/views';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { feedbackUrls } from '../complaint/urls';
import type { useVisits } from './use-visits';
import { VisitRow } from './visit-row';

/** A visit of a complaint is recorded on the complaint, one of a repair on a page of its own. */
const openVisit = ({ id, of }: VisitCard): void =>
  void open(of === 'complaint' ? feedbackUrls.step(id, 'record-visit') : feedbackUrls.visit(id));

/** The visits that are owed, in all states of the list (V3). */
export function VisitList({ visits }: { visits: ReturnType<typeof useVisits> }) {
  const now = useNow();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = visits;
  if (!data) {
    if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
    return <Skeleton rows={4} />;
  }
  const cards = data.pages.flatMap((page) => page.items);
  return (
    <View>
      {error ? (
        <NoticeBar id="stale" tone="warn" icon="offline" onTap={() => void refetch()}>
          网络不通，显示的是刚才的内容，点此重试
        </NoticeBar>
      ) : null}
      {cards.length === 0 ? (
        <Empty
          icon="check-circle"
          title="都回访完了"
          words="修好的报修、处理完的投诉和建议，到时会出现在这里"
        />
      ) : null}
      <LongList
        items={cards}
        guess={130}
        draw={(card) => <VisitRow card={card} now={now} onOpen={openVisit} />}
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
      ) : null}
    </View>
  );
}
