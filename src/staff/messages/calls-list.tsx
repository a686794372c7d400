import { useState } from 'react';
import { View } from '@tarojs/components';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { useIntention } from '@/api/use-intention';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { CallView } from '@/contract/notify/calls';
import { usePullDownRefresh } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { CallRow } from './call-row';
import { CallSheet } from './call-sheet';
import { eachCall } from './each-call';
import { groupCalls, type CallGroup } from './group-calls';
import { useCalls } from './use-calls';
import s from './messages.module.scss';

/** Residents whom no message reached and who must know: who calls, what to tell, how it went (N3). */
export function CallsList({ communityId }: { communityId: string }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useCalls(communityId);
  const [taken, setTaken] = useState<CallView[] | null>(null);
  const { run, busy } = useIntention<string>('take-call');
  const now = useNow();
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  const renew = () => void queryClient.invalidateQueries({ queryKey: keys.calls(communityId) });
  const take = ({ resident, items }: CallGroup) => {
    const ids = items.map(({ id }) => id);
    const each = (requestId: string) =>
      eachCall(ids, (callId) => call('notify.take-call', { callId, requestId }));
    void run(resident, { ids }, each, renew)
      .then(setTaken)
      .catch((fault: unknown) => toast(errorWords(fault), 'bad'));
  };
  if (!data)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  const items = data.pages.flatMap((page) => page.items);
  const open = data.pages[0]?.open ?? items.length;
  if (items.length === 0)
    return <Empty icon="check-circle" title="没有待致电的住户" words="重要消息没能送达时，会出现在这里" />;
  return (
    <View>
      <View className={s.count}>{`${open} 条重要消息住户没有看到，请打电话告知`}</View>
      {groupCalls(items).map((group) => (
        <CallRow
          key={group.resident}
          group={group}
          now={now}
          busy={busy === group.resident}
          onTake={() => take(group)}
        />
      ))}
      {hasNextPage ? (
        <Button kind="text" block loading={isFetchingNextPage} onTap={() => void fetchNextPage()}>
          加载更多
        </Button>
      ) : null}
      {taken ? (
        <CallSheet
          calls={taken}
          onClose={() => {
            setTaken(null);
            renew();
          }}
        />
      ) : null}
    </View>
  );
}
