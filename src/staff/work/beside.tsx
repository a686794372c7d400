import { ScrollView, View } from '@tarojs/components';
import { Empty } from '@/components/state/empty';
import { WaitingSteps } from '../offline/waiting-steps';
import { ActionBar } from '../ticket/action-bar';
import { TicketGate } from '../ticket/ticket-gate';
import { TicketPanel } from '../ticket/ticket-panel';
import s from './beside.module.scss';

/** The chosen ticket beside the list, for the front desk's wide screen. */
export function Beside({ ticketId }: { ticketId: string | undefined }) {
  return (
    <View id="beside" className={s.beside}>
      <ScrollView scrollY className={s.scroll}>
        <View className={s.inner}>
          {ticketId === undefined ? (
            <Empty icon="list" title="请选一张工单" words="点左边的工单，在这里查看和处理" />
          ) : (
            <>
              <WaitingSteps ticketId={ticketId} />
              <TicketGate key={ticketId} ticketId={ticketId}>
                {(ticket) => (
                  <>
                    <TicketPanel ticket={ticket} />
                    <ActionBar ticket={ticket} />
                  </>
                )}
              </TicketGate>
            </>
          )}
        </View>
      </ScrollView>
    </View>
  );
}
