import { View } from '@tarojs/components';
import type { TicketCard as Card } from '@/contract/views';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { isEnded } from '@/domain/ticket/status';
import { statusName } from '@/domain/ticket/status-name';
import { Countdown } from '../countdown/countdown';
import { momentWords } from '../format/time-words';
import { Cover } from '../photos/cover';
import { spoken } from '../spoken';
import { UrgencyTag } from '../urgency/urgency-tag';
import { promiseProps } from './promise-props';
import { statusTone } from './status-tone';
import s from './ticket-card.module.scss';

interface TicketCardProps {
  ticket: Card;
  now: number;
  onOpen: (ticketId: string) => void;
}

/** What the list asks the resident to do; empty when nothing is. */
function askedOf({ status, waiting, surveyDue, answered, unmended }: Card): string {
  if (status === 'completed' && answered) return '看看答复清不清楚';
  if (status === 'completed') return unmended ? '请看看处理结果' : '修好了吗？请验收';
  if (waiting?.reason === 'quote') return '请确认报价';
  return surveyDue ? '请评价' : '';
}

/** A ticket in a list: what, where, how it stands, what is promised. Few nodes: a page of twenty must stay light. */
export function TicketCard({ ticket, now, onOpen }: TicketCardProps) {
  const promise = promiseProps(ticket.promise, ticket.classification.urgency);
  const asked = askedOf(ticket);
  const ended = isEnded(ticket.status);
  return (
    <View
      id={`ticket-${ticket.id}`}
      className={s.card}
      onClick={() => onOpen(ticket.id)}
      {...spoken('button')}
    >
      <View className={s.head}>
        <View className={s.title}>{FAULT_NAMES[ticket.classification.fault]}</View>
        {ended ? null : <UrgencyTag urgency={ticket.classification.urgency} />}
        <View className={s.status} style={{ color: statusTone(ticket.status) }}>
          {statusName(ticket.status, ticket.answered)}
        </View>
      </View>
      <View className={s.about}>
        <View className={s.words}>
          <View className={s.text}>{ticket.text}</View>
          <View className={s.meta}>{`${ticket.area} · ${momentWords(ticket.createdAt, now)}`}</View>
        </View>
        <Cover fileId={ticket.cover} count={ticket.photoCount} />
      </View>
      {promise && !ended ? <Countdown compact now={now} {...promise} /> : null}
      {asked ? <View className={s.survey}>{asked}</View> : null}
    </View>
  );
}
