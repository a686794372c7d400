import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import type { SimilarTicket } from '@/contract/ticket/find-similar';
import { statusNames } from '@/domain/ticket/status';
import s from './report.module.scss';

interface SimilarProps {
  similar: SimilarTicket[];
  now: number;
  joining: boolean;
  onJoin: (ticketId: string) => void;
  onOpen: (ticketId: string) => void;
}

/** "Somebody has reported this already": one tap to follow it instead of reporting it again (T19). */
export function Similar({ similar, now, joining, onJoin, onOpen }: SimilarProps) {
  const [first] = similar;
  if (!first) return null;
  return (
    <Card
      title={first.mine ? '您已经报过类似的问题' : '可能已经有人报修了'}
      extra={statusNames[first.status]}
    >
      <View>{first.text ?? '同一位置有类似的报修正在处理'}</View>
      <View className={s.categoryName}>
        {`${first.area} · ${momentWords(first.createdAt, now)}${first.followerCount > 0 ? ` · ${first.followerCount} 位邻居也遇到` : ''}`}
      </View>
      {first.mine ? (
        <Button id="similar-open" kind="soft" block onTap={() => onOpen(first.id)}>
          查看进度
        </Button>
      ) : (
        <Button
          id="similar-join"
          kind="soft"
          block
          icon="users"
          loading={joining}
          onTap={() => onJoin(first.id)}
        >
          我也遇到，一起关注
        </Button>
      )}
    </Card>
  );
}
