import { useState } from 'react';
import { View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { Tag } from '@/components/tag/tag';
import { errorWords } from '@/components/words/error-words';
import { useNow } from '@/platform/use-now';
import { fateTone, fateWords } from './fate-words';
import s from './messages.module.scss';

/** Every message about a ticket or complaint and what became of it, folded until asked for (N3). */
export function SentBlock({ docId }: { docId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Card
      title="消息送达"
      extra={
        <Button id="sent-fold" kind="text" size="small" onTap={() => setOpen(!open)}>
          {open ? '收起' : '查看'}
        </Button>
      }
    >
      {open ? <SentList docId={docId} /> : null}
    </Card>
  );
}

function SentList({ docId }: { docId: string }) {
  const now = useNow();
  const { data, error, refetch } = useQuery({
    queryKey: keys.sent(docId),
    queryFn: () => call('notify.list-sent', { docId }),
  });
  if (!data)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={2} />
    );
  if (data.length === 0) return <View className={s.count}>还没有发出消息</View>;
  return (
    <View>
      {data.map((message) => (
        <View key={message.id} className={s.sent}>
          <View className={s.head}>
            <View className={s.title}>{message.title}</View>
            <Tag tone={fateTone(message.state)}>{fateWords(message, now)}</Tag>
          </View>
          <View className={s.foot}>
            <View className={s.to}>{`${message.to} · ${momentWords(message.at, now)}`}</View>
            {message.read ? <Tag tone="green">已读</Tag> : null}
          </View>
        </View>
      ))}
    </View>
  );
}
