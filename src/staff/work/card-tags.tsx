import { View } from '@tarojs/components';
import { momentWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import type { TicketCard } from '@/contract/views';
import s from './work-card.module.scss';

const WAITING = { parts: '等配件', resident: '等业主', quote: '等报价确认' } as const;

interface CardTagsProps {
  card: TicketCard;
  now: number;
  unsent: 'waiting' | 'stuck' | null;
}

/** What makes a ticket special: unsent steps, urged, a second visit, first in its class. Nothing when nothing does. */
export function CardTags({ card, now, unsent }: CardTagsProps) {
  const { priority, urgency } = card.classification;
  const first = priority === 'high' && urgency !== 'emergency';
  const { waiting, repeat, followerCount, referred, contactBy, planBy } = card;
  const plain = !waiting && !repeat && followerCount === 0 && !referred && !contactBy && !planBy;
  if (card.urgeCount === 0 && card.round <= 1 && !first && plain && unsent === null) return null;
  return (
    <View className={s.tags}>
      {unsent ? (
        <Tag tone={unsent === 'stuck' ? 'red' : 'yellow'} icon="offline">
          {unsent === 'stuck' ? '发送失败' : '待发送'}
        </Tag>
      ) : null}
      {planBy ? (
        <Tag tone="red" icon="siren" solid={planBy < now}>
          {planBy < now ? '预案超时未启动' : '预案未启动'}
        </Tag>
      ) : null}
      {contactBy ? (
        <Tag tone={contactBy < now ? 'red' : 'yellow'} icon="phone">
          {contactBy < now ? '还没联系业主' : `${momentWords(contactBy, now)} 前联系业主`}
        </Tag>
      ) : null}
      {card.urgeCount > 0 ? (
        <Tag tone="red" icon="bell">
          {`已催 ${card.urgeCount} 次`}
        </Tag>
      ) : null}
      {card.round > 1 ? <Tag tone="red" icon="refresh">{`第 ${card.round} 次上门`}</Tag> : null}
      {repeat ? <Tag tone="yellow">重复报修</Tag> : null}
      {waiting ? (
        <Tag tone="yellow" icon="clock">
          {WAITING[waiting.reason]}
        </Tag>
      ) : null}
      {referred ? <Tag tone="blue">已上报主管</Tag> : null}
      {followerCount > 0 ? <Tag tone="blue" icon="users">{`另有 ${followerCount} 人`}</Tag> : null}
      {first ? <Tag tone="yellow">优先</Tag> : null}
    </View>
  );
}
