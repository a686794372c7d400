import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords, spanWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import type { CallCard } from '@/contract/notify/calls';
import s from './messages.module.scss';

interface CallRowProps {
  item: CallCard;
  now: number;
  busy: boolean;
  onTake: () => void;
}

/** One resident to call: where, about what, how long it has waited; nothing of who they are until somebody takes it (P4). */
export function CallRow({ item, now, busy, onTake }: CallRowProps) {
  const { id, title, area, number, body, urgent, tries, taker, messageAt } = item;
  return (
    <Card>
      <View className={s.head}>
        <View className={s.title}>{title}</View>
        {urgent ? (
          <Tag tone="red" icon="siren">
            紧急
          </Tag>
        ) : null}
        {tries > 0 ? <Tag tone="yellow">{`已拨 ${tries} 次未接`}</Tag> : null}
      </View>
      <View className={s.meta}>{`${area} · ${number}`}</View>
      <View className={s.body}>{body}</View>
      <View className={s.foot}>
        <View className={s.when}>
          {`${momentWords(messageAt, now)} 发出，已等 ${spanWords(Math.max(0, now - messageAt))}`}
        </View>
        <Button
          id={`take-${id}`}
          size="small"
          icon="phone"
          loading={busy}
          disabled={taker !== null}
          onTap={onTake}
        >
          {taker === null ? (item.mine ? '继续致电' : '我来致电') : `${taker}正在致电`}
        </Button>
      </View>
    </Card>
  );
}
