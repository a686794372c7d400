import { View } from '@tarojs/components';
import { momentWords } from '@/components/format/time-words';
import type { TicketView } from '@/contract/views';
import { PromiseLine } from '../components/promise-line';
import { promiseWhat } from './promise-what';
import s from './ticket.module.scss';

const CLOCKS = ['respond', 'resolve'] as const;

/** Both promises of a ticket (T7), the agreed visit, and when silence will accept the result (T17). */
export function Promises({ ticket, now }: { ticket: TicketView; now: number }) {
  const asked = ticket.classification.urgency === 'inquiry';
  const running = ticket.status !== 'completed' && ticket.status !== 'closed';
  return (
    <View className={s.promises}>
      {ticket.status === 'cancelled' || ticket.status === 'merged'
        ? null
        : CLOCKS.map((name) => {
            const clock = ticket.clocks[name];
            const over =
              clock.state === 'met'
                ? { over: 'met' as const }
                : clock.state === 'breached' && !running
                  ? { over: 'breached' as const }
                  : {};
            return (
              <PromiseLine
                key={name}
                what={promiseWhat(name, ticket.classification.urgency)}
                due={clock.dueAt}
                now={now}
                {...over}
              />
            );
          })}
      {ticket.expectedAt !== null && ticket.status === 'accepted' ? (
        <View className={s.agreed}>{`已告诉业主 ${momentWords(ticket.expectedAt, now)} 到`}</View>
      ) : null}
      {ticket.agreedFinishBy !== null ? (
        <View className={s.agreed}>{`已与业主约定 ${momentWords(ticket.agreedFinishBy, now)} 前完成`}</View>
      ) : null}
      {ticket.autoAcceptAt !== null ? (
        <View
          className={s.agreed}
        >{`等业主${asked ? '确认' : '验收'}，${momentWords(ticket.autoAcceptAt, now)} 未答复将自动${asked ? '办结' : '验收'}`}</View>
      ) : null}
    </View>
  );
}
