import { View } from '@tarojs/components';
import { UrgencyTag } from '@/components/urgency/urgency-tag';
import type { TicketView } from '@/contract/views';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import s from './brief.module.scss';

/** Which ticket a form is about, in one line. */
export function Brief({ ticket }: { ticket: TicketView }) {
  return (
    <View className={s.brief}>
      <UrgencyTag urgency={ticket.classification.urgency} />
      <View className={s.what}>{FAULT_NAMES[ticket.classification.fault]}</View>
      <View className={s.where}>{ticket.place.area + (ticket.place.detail ?? '')}</View>
    </View>
  );
}
