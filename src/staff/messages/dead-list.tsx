import { useState } from 'react';
import { View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { Tabs } from '@/components/tabs/tabs';
import { Tag } from '@/components/tag/tag';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { DeadLetter } from '@/contract/notify/dead';
import { useNow } from '@/platform/use-now';
import { RobotCard } from './robot-card';
import { deadWords } from './dead-words';
import s from './messages.module.scss';

type Via = DeadLetter['via'];
const TABS = [
  { key: 'wechat', name: '微信消息' },
  { key: 'robot', name: '企业微信群' },
] as const;

/** Messages given up after errors, why, and one tap to send them again (N3). */
export function DeadList({ communityId }: { communityId: string }) {
  const [via, setVia] = useState<Via>('wechat');
  return (
    <View>
      <RobotCard communityId={communityId} />
      <Tabs id="via" tabs={TABS} active={via} onChange={setVia} />
      <Letters key={via} communityId={communityId} via={via} />
    </View>
  );
}

function Letters({ communityId, via }: { communityId: string; via: Via }) {
  const now = useNow();
  const [busy, setBusy] = useState<string | null>(null);
  const queryKey = keys.dead(communityId, via);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => call('notify.list-dead', { communityId, via, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const again = (id: string) => {
    setBusy(id);
    void call('notify.retry-dead', { id, via })
      .then(() => toast('已重新发送', 'good'))
      .catch((fault: unknown) => toast(errorWords(fault), 'bad'))
      .finally(() => {
        setBusy(null);
        void queryClient.invalidateQueries({ queryKey });
      });
  };
  if (!data)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  const letters = data.pages.flatMap((page) => page.items);
  if (letters.length === 0)
    return <Empty icon="check-circle" title="没有未送达的消息" words="多次重试仍失败的消息会留在这里" />;
  return (
    <View>
      {letters.map((letter) => (
        <Card key={letter.id}>
          <View className={s.head}>
            <View className={s.title}>{letter.title}</View>
            <Tag tone="red">{`试了 ${letter.tries || 1} 次`}</Tag>
          </View>
          <View className={s.meta}>{letter.number}</View>
          <View className={s.body}>{deadWords(letter)}</View>
          <View className={s.foot}>
            <View className={s.when}>{momentWords(letter.deadAt, now)}</View>
            <Button
              id={`retry-${letter.id}`}
              size="small"
              kind="soft"
              icon="refresh"
              loading={busy === letter.id}
              disabled={busy !== null}
              onTap={() => again(letter.id)}
            >
              重新发送
            </Button>
          </View>
        </Card>
      ))}
      {hasNextPage ? (
        <Button kind="text" block loading={isFetchingNextPage} onTap={() => void fetchNextPage()}>
          加载更多
        </Button>
      ) : null}
    </View>
  );
}
