import { memo } from 'react';
import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import { Tag } from '@/components/tag/tag';
import { statusTone } from '@/components/ticket-card/status-tone';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import type { TicketCard } from '@/contract/views';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { isEnded, statusNames } from '@/domain/ticket/status';
import { PromiseLine } from '../components/promise-line';
import { promiseWhat } from '../ticket/promise-what';
import type { StaffStep } from '../steps/step-names';
import { CardButtons } from './card-buttons';
import s from './work-card.module.scss';

interface WorkCardProps {
  card: TicketCard;
  now: number;
  steps: StaffStep[];
  /** Shown beside the list on a wide screen. */
  chosen?: boolean;
  onOpen: (ticketId: string) => void;
}

/** A ticket on the workbench: how urgent, what, where, by when, who, and the next step in one tap. */
export const WorkCard = memo(function WorkCard({ card, now, steps, chosen, onOpen }: WorkCardProps) {
  const { classification, promise } = card;
  return (
    <View className={cx(s.card, s[classification.urgency], chosen && s.chosen)}>
      <View
        id={`open-${card.id}`}
        className={s.body}
        hoverClass={s.pressed ?? 'none'}
        onClick={() => onOpen(card.id)}
        {...spoken('button')}
      >
        <View className={s.head}>
          <UrgencyTag urgency={classification.urgency} />
          <View className={s.title}>{FAULT_NAMES[classification.fault]}</View>
          <View className={s.status} style={{ color: statusTone(card.status) }}>
            {card.pooled ? '待抢单' : statusNames[card.status]}
          </View>
        </View>
        <View className={s.place}>
          <Icon name="pin" size={16} />
          <View className={s.area}>{card.area}</View>
          {card.photoCount > 0 ? <View className={s.count}>{`${card.photoCount} 图`}</View> : null}
        </View>
        <View className={s.text}>{card.text}</View>
        <View className={s.tags}>
          {card.urgeCount > 0 ? (
            <Tag tone="red" icon="bell">
              {`已催 ${card.urgeCount} 次`}
            </Tag>
          ) : null}
          {card.round > 1 ? <Tag tone="red">{`第 ${card.round} 次上门`}</Tag> : null}
          {classification.priority === 'high' && classification.urgency !== 'emergency' ? (
            <Tag tone="yellow">优先</Tag>
          ) : null}
          <View className={s.meta}>
            {card.assigneeAlias ? `${card.assigneeAlias} · ` : ''}
            {`${momentWords(card.createdAt, now)} 报修`}
          </View>
        </View>
        {promise && !isEnded(card.status) ? (
          <PromiseLine
            what={promiseWhat(promise.clock, classification.urgency)}
            due={promise.dueAt}
            now={now}
          />
        ) : null}
      </View>
      {steps.length > 0 ? (
        <CardButtons
          ticketId={card.id}
          steps={steps}
          pooled={card.pooled}
          held={card.status === 'assigned'}
        />
      ) : null}
    </View>
  );
});
