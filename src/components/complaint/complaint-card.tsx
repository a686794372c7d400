import { View } from '@tarojs/components';
import type { ComplaintCard as Card } from '@/contract/complaint/views';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';
import { isOver } from '@/domain/complaint/status';
import { Countdown } from '../countdown/countdown';
import { momentWords } from '../format/time-words';
import { spoken } from '../spoken';
import { complaintPromiseProps } from './promise-props';
import { SortTag } from './sort-tag';
import { complaintTone } from './tone';
import s from './complaint-card.module.scss';

interface ComplaintCardProps {
  complaint: Card;
  now: number;
  onOpen: (complaintId: string) => void;
}

/** What the list asks the complainant to do; empty when nothing is. */
function askedOf({ sort, status }: Card): string {
  if (sort !== 'complaint') return '';
  if (status === 'offered') return '请确认处理方案';
  if (status === 'carried-out' || status === 'deciding') return '解决了吗？请告诉我们';
  return '';
}

/** A complaint, suggestion or praise in its complainant's list: what, how it stands, what is promised (C8). */
export function ComplaintCard({ complaint, now, onOpen }: ComplaintCardProps) {
  const { sort, status, kind } = complaint;
  const asked = askedOf(complaint);
  const promise = isOver(status) || asked ? null : complaintPromiseProps(complaint.promise);
  return (
    <View
      id={`complaint-${complaint.id}`}
      className={s.card}
      onClick={() => onOpen(complaint.id)}
      {...spoken('button')}
    >
      <View className={s.head}>
        <SortTag sort={sort} />
        <View className={s.title}>
          {sort === 'complaint' && kind ? COMPLAINT_KIND_NAMES[kind] : complaint.area}
        </View>
        <View className={s.status} style={{ color: complaintTone(complaint.stage) }}>
          {complaint.statusName}
        </View>
      </View>
      <View className={s.text}>{complaint.text}</View>
      <View className={s.meta}>{`${complaint.number} · ${momentWords(complaint.createdAt, now)}`}</View>
      {promise ? <Countdown compact now={now} {...promise} /> : null}
      {asked ? <View className={s.asked}>{asked}</View> : null}
    </View>
  );
}
