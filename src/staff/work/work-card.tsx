import { memo } from 'react';
import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { Cover } from '@/components/photos/cover';
import { spoken } from '@/components/spoken';
import { statusTone } from '@/components/ticket-card/status-tone';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import type { TicketCard } from '@/contract/views';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { isEnded } from '@/domain/ticket/status';
import { statusName } from '@/domain/ticket/status-name';
import { PromiseLine } from '../components/promise-line';
import { promiseWhat } from '../ticket/promise-what';
import type { StaffStep } from '../steps/step-names';
import { CardButtons } from './card-buttons';
import { CardTags } from './card-tags';
import s from './work-card.module.scss';

interface WorkCardProps {
  card: TicketCard;
  now: number;
  steps: StaffStep[];
  /** In the list of one's own jobs nobody needs to read whose they are. */
  own: boolean;
  /** Shown beside the list on a wide screen. */
  chosen?: boolean;
  /** Steps of it wait for the network, or one of them could not be sent (T24). */
  unsent?: 'waiting' | 'stuck' | null;
  onOpen: (ticketId: string) => void;
}

/** A ticket on the workbench: how urgent, what, where, by when, who, and the next step in one tap. */
export const WorkCard = memo(function WorkCard({
  card,
  now,
  steps,
  own,
  chosen,
  unsent,
  onOpen,
}: WorkCardProps) {
  const { classification } = card;
  const { urgency } = classification;
  const owed = isEnded(card.status) ? null : card.promise;
  const who = own ? null : card.assigneeAlias;
  return (
    <View className={cx(s.card, s[urgency], chosen && s.chosen)}>
      <View
        id={`open-${card.id}`}
        className={s.body}
        hoverClass={s.pressed ?? 'none'}
        onClick={() => onOpen(card.id)}
        {...spoken('button')}
      >
        <View className={s.head}>
          <UrgencyTag urgency={urgency} />
          <View className={s.title}>{FAULT_NAMES[classification.fault]}</View>
          <View className={s.status} style={{ color: statusTone(card.status) }}>
            {card.pooled ? '待抢单' : statusName(card.status, card.answered)}
          </View>
        </View>
        <View className={s.about}>
          <View className={s.words}>
            <View className={s.place}>
              <Icon name="pin" size={16} />
              <View className={s.area}>{card.area}</View>
              <View className={s.meta}>{momentWords(card.createdAt, now)}</View>
            </View>
            <View className={s.text}>{card.text}</View>
          </View>
          <Cover fileId={card.cover} count={card.photoCount} />
        </View>
        <CardTags card={card} now={now} unsent={unsent ?? null} />
        {owed || who ? (
          <View className={s.foot}>
            <View className={s.owed}>
              {owed ? (
                <PromiseLine what={promiseWhat(owed.clock, urgency)} due={owed.dueAt} now={now} />
              ) : null}
            </View>
            {who ? <View className={s.meta}>{who}</View> : null}
          </View>
        ) : null}
      </View>
      {steps.length > 0 ? <CardButtons card={card} steps={steps} /> : null}
    </View>
  );
});
