import { View } from '@tarojs/components';
import type { TicketView } from '@/contract/views';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import s from './survey.module.scss';

/** Which repair is asked about, in one line; nothing while it is on its way. */
export function AboutTicket({ ticket }: { ticket: TicketView | undefined }) {
  if (!ticket) return null;
  const fixer = ticket.completion?.fixerAlias;
  const what = [FAULT_NAMES[ticket.classification.fault], fixer, ticket.number].filter(Boolean).join(' · ');
  return <View className={s.about}>{what}</View>;
}
