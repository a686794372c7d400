import { memo } from 'react';
import { View } from '@tarojs/components';
import { clockName } from '@/components/complaint/clock-name';
import { LevelTag } from '@/components/complaint/level-tag';
import { SortTag } from '@/components/complaint/sort-tag';
import { complaintTone } from '@/components/complaint/tone';
import { cx } from '@/components/cx';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import type { ComplaintCard } from '@/contract/complaint/views';
import { departmentNames } from '@/domain/complaint/departments';
import { PromiseLine } from '../../components/promise-line';
import { feedbackTitle } from '../page/feedback-title';
import s from './work.module.scss';

interface FeedbackCardProps {
  card: ComplaintCard;
  now: number;
  onOpen: (complaintId: string) => void;
}

const EDGES = { 1: 'level1', 2: 'level2', 3: 'level3' } as const;

/** A record on the workbench: how grave, what, where, by when, whose (C4, C8). The level is colour, icon and word. */
export const FeedbackCard = memo(function FeedbackCard({ card, now, onOpen }: FeedbackCardProps) {
  const title = feedbackTitle(card);
  const graded = card.sort === 'complaint' ? card.level : null;
  const who = [
    card.department ? departmentNames[card.department] : null,
    card.handlerAlias ?? card.ownerAlias,
  ];
  const over = card.stage === 'ended' && card.promise === null;
  return (
    <View
      id={`open-${card.id}`}
      className={cx(s.card, graded ? s[EDGES[graded]] : s[card.sort])}
      hoverClass={s.pressed ?? 'none'}
      onClick={() => onOpen(card.id)}
      {...spoken('button')}
    >
      <View className={s.head}>
        {graded ? <LevelTag level={graded} /> : <SortTag sort={card.sort} />}
        <View className={s.title}>{title}</View>
        <View className={s.status} style={{ color: complaintTone(card.stage) }}>
          {card.statusName}
        </View>
      </View>
      <View className={s.text}>{card.text}</View>
      <View className={s.meta}>
        {title === card.area ? null : <Icon name="pin" size={14} />}
        <View className={s.area}>{title === card.area ? card.number : card.area}</View>
        {card.photoCount > 0 ? (
          <View className={s.photos}>
            <Icon name="image" size={14} />
            {card.photoCount}
          </View>
        ) : null}
        <View className={s.when}>{momentWords(card.createdAt, now)}</View>
      </View>
      <View className={s.foot}>
        <View className={s.owed}>
          {card.promise && !over ? (
            <PromiseLine what={clockName(card.promise.clock)} due={card.promise.dueAt} now={now} />
          ) : null}
        </View>
        <View className={s.who}>{who.filter(Boolean).join(' · ')}</View>
      </View>
    </View>
  );
});
