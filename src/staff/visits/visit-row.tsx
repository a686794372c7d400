import { memo } from 'react';
import { View } from '@tarojs/components';
import { momentWords } from '@/components/format/time-words';
import { spoken } from '@/components/spoken';
import { Tag } from '@/components/tag/tag';
import type { VisitCard } from '@/contract/visit/views';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';
import { visitRuleNames } from '@/domain/visit/events';
import { PromiseLine } from '../components/promise-line';
import s from './visits.module.scss';

interface VisitRowProps {
  card: VisitCard;
  now: number;
  onOpen: (card: VisitCard) => void;
}

/** A visit that is owed: why, where, by when, how often nobody answered (V3). */
export const VisitRow = memo(function VisitRow({ card, now, onOpen }: VisitRowProps) {
  const { rule, kind, tries, from } = card;
  const grave = rule === 'recovery' || rule === 'major' || rule === 'major-again';
  return (
    <View
      id={`visit-${card.id}`}
      className={s.card}
      hoverClass={s.pressed ?? 'none'}
      onClick={() => onOpen(card)}
      {...spoken('button')}
    >
      <View className={s.head}>
        <Tag
          tone={rule === 'recovery' ? 'red' : grave ? 'yellow' : 'blue'}
          icon={rule === 'recovery' ? 'alert' : 'phone'}
        >
          {rule === 'complaint' ? '投诉建议' : visitRuleNames[rule]}
        </Tag>
        <View className={s.title}>{kind ? COMPLAINT_KIND_NAMES[kind] : card.area}</View>
        {tries > 0 ? <View className={s.missed}>{`未接通 ${tries} 次`}</View> : null}
      </View>
      <View className={s.place}>{kind ? card.area : card.number}</View>
      {from > now ? (
        <View className={s.later}>{`${momentWords(from, now)} 起回访`}</View>
      ) : (
        <PromiseLine what="回访" due={card.dueAt} now={now} />
      )}
    </View>
  );
});
