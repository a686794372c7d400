import { View } from '@tarojs/components';
import { Tag } from '@/components/tag/tag';
import type { TicketCard } from '@/contract/views';
import s from './work-card.module.scss';

/** What makes a ticket special: urged, a second visit, first in its class. Nothing when nothing does. */
export function CardTags({ card }: { card: TicketCard }) {
  const { priority, urgency } = card.classification;
  const first = priority === 'high' && urgency !== 'emergency';
  if (card.urgeCount === 0 && card.round <= 1 && !first) return null;
  return (
    <View className={s.tags}>
      {card.urgeCount > 0 ? (
        <Tag tone="red" icon="bell">
          {`已催 ${card.urgeCount} 次`}
        </Tag>
      ) : null}
      {card.round > 1 ? <Tag tone="red" icon="refresh">{`第 ${card.round} 次上门`}</Tag> : null}
      {first ? <Tag tone="yellow">优先</Tag> : null}
    </View>
  );
}
