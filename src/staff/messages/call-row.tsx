import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { cx } from '@/components/cx';
import { momentWords, spanWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import type { CallCard } from '@/contract/notify/calls';
import type { CallGroup } from './group-calls';
import s from './messages.module.scss';

interface CallRowProps {
  group: CallGroup;
  now: number;
  busy: boolean;
  onTake: () => void;
}

/** One resident to call: where, about what, how long it has waited; nothing of who they are until somebody takes it (P4). */
export function CallRow({ group, now, busy, onTake }: CallRowProps) {
  const { first, items } = group;
  const taker = items.find((item) => item.taker !== null)?.taker ?? null;
  const mine = items.some((item) => item.mine);
  return (
    <Card>
      {items.map((item, index) => (
        <View key={item.id} className={cx(index > 0 && s.next)}>
          <Message item={item} now={now} />
        </View>
      ))}
      <View className={s.foot}>
        <View className={s.when}>{items.length > 1 ? `同一住户 ${items.length} 条，一次告知` : ''}</View>
        <Button
          id={`take-${first.id}`}
          size="small"
          icon="phone"
          loading={busy}
          disabled={taker !== null}
          onTap={onTake}
        >
          {taker === null ? (mine ? '继续致电' : '我来致电') : `${taker}正在致电`}
        </Button>
      </View>
    </Card>
  );
}

function Message({ item, now }: { item: CallCard; now: number }) {
  const { title, area, number, body, urgent, tries, messageAt } = item;
  return (
    <View>
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
      <View className={s.meta}>
        {`${momentWords(messageAt, now)} 发出，已等 ${spanWords(Math.max(0, now - messageAt))}`}
      </View>
    </View>
  );
}
