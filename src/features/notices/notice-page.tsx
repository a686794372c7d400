import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import { useNow } from '@/platform/use-now';
import { noticeIcons, whenWords } from './notice-words';
import { useNotice } from './use-my-notices';
import s from './notices.module.scss';

/** A notice in full: what, where, when, what to do; and its end (N5). */
export function NoticePage({ noticeId }: { noticeId: string }) {
  const { data, error, refetch } = useNotice(noticeId);
  const now = useNow();
  if (!data)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  const { title, text, kind, clear, publishAt } = data;
  return (
    <View>
      {clear ? (
        <View className={s.end}>
          <Icon name="check-circle" size={22} />
          <View className={s.words}>
            <View className={s.title}>已解除</View>
            <View>{clear.text}</View>
            <View className={s.when}>{momentWords(clear.at, now)}</View>
          </View>
        </View>
      ) : null}
      <Card>
        <View className={s.top}>
          <Icon name={noticeIcons[kind]} size={28} color="var(--primary)" />
          <View className={s.heading}>{title}</View>
        </View>
        <View className={s.when}>{whenWords({ ...data, clear: null }, now)}</View>
        <View className={s.text}>{text}</View>
        <View className={s.when}>{`物业服务中心 · ${momentWords(publishAt, now)}`}</View>
      </Card>
    </View>
  );
}
