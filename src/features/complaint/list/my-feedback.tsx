import { View } from '@tarojs/components';
import { useMyComplaints, type MyComplaintFilter } from '@/api/complaint/use-my-complaints';
import { Button } from '@/components/button/button';
import { ComplaintCard } from '@/components/complaint/complaint-card';
import { LongList } from '@/components/long-list/long-list';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import { usePullDownRefresh, useReachBottom } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import s from './list.module.scss';

const NOTHING: Record<MyComplaintFilter, { title: string; words: string }> = {
  active: { title: '没有处理中的反馈', words: '有不满意、好想法，或者想表扬谁，都可以告诉我们。' },
  done: { title: '还没有办结的反馈', words: '办结的投诉、建议和表扬会放在这里。' },
  all: { title: '还没有反馈', words: '有不满意、好想法，或者想表扬谁，都可以告诉我们。' },
};

interface MyFeedbackProps {
  filter: MyComplaintFilter;
  onOpen: (complaintId: string) => void;
  onNew: () => void;
}

/** The caller's complaints, suggestions and praise, twenty at a time; the next page comes when the end is reached. */
export function MyFeedback({ filter, onOpen, onNew }: MyFeedbackProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useMyComplaints(filter);
  const now = useNow();
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
  const records = data.pages.flatMap((page) => page.items);
  if (records.length === 0)
    return (
      <Empty icon="chat" {...NOTHING[filter]}>
        <Button id="empty-new" onTap={onNew}>
          我要反馈
        </Button>
      </Empty>
    );
  return (
    <View>
      <LongList
        items={records}
        guess={160}
        draw={(record) => <ComplaintCard complaint={record} now={now} onOpen={onOpen} />}
      />
      <View className={s.end}>
        {isFetchingNextPage ? '正在加载…' : hasNextPage ? '上滑加载更多' : '没有更多了'}
      </View>
    </View>
  );
}
