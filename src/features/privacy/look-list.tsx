import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { momentWords } from '@/components/format/time-words';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import { roleNames } from '@/domain/access/roles';
import { revealKindNames, revealReasonNames } from '@/domain/privacy/reveal';
import { useReachBottom } from '@/platform/lifecycle';
import { useNow } from '@/platform/use-now';
import s from './privacy.module.scss';
import { useLooks } from './use-looks';

/** Who looked at a number, when and why (P4): the community's for managers, otherwise at the reader's own. */
export function LookList({ communityId }: { communityId: string | null }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useLooks(communityId);
  const now = useNow();
  useReachBottom(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  });
  if (!data)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  const looks = data.pages.flatMap((page) => page.items);
  if (looks.length === 0)
    return (
      <Empty
        icon="shield"
        title={communityId === null ? '还没有人单独查看过您的号码' : '还没有查看记录'}
        words="处理工单的师傅在工单里看到联系方式，不在这里列出。"
      />
    );
  return (
    <View>
      <Card flush>
        {looks.map(({ id, at, by, subject, reason, words }) => (
          <Cell
            key={id}
            icon="key"
            title={`${by.alias}（${roleNames[by.role]}）`}
            note={`${words ?? revealReasonNames[reason]} · ${revealKindNames[subject.kind]} ${subject.number ?? ''}`}
            value={momentWords(at, now)}
          />
        ))}
      </Card>
      <View className={s.end}>
        {isFetchingNextPage ? '正在加载…' : hasNextPage ? '上滑加载更多' : '没有更多了'}
      </View>
    </View>
  );
}
