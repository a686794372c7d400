import { useRef } from 'react';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { useTicket } from '@/api/use-ticket';
import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { useDidHide, useDidShow, usePullDownRefresh, useRouter } from '@/platform/lifecycle';
import { scrollToTop, stopPullDown } from '@/platform/navigation';
import { WaitingSteps } from '../../offline/waiting-steps';
import { ActionBar } from '../../ticket/action-bar';
import { TicketGate } from '../../ticket/ticket-gate';
import { TicketPanel } from '../../ticket/ticket-panel';

/** 员工看的工单 */
export default function StaffTicket() {
  const { id = '' } = useRouter().params;
  const { data, refetch } = useTicket(id);
  const waiting = useWaitingSteps(id).length;
  const stands = `${data?.status ?? ''} ${waiting}`;
  const left = useRef<string>();
  useDidHide(() => void (left.current = stands));
  // Back from the form of a step: what came of it stands at the top.
  useDidShow(() => {
    if (left.current !== undefined && left.current !== stands) scrollToTop();
  });
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  return (
    <Page>
      <Column>
        <WaitingSteps ticketId={id} />
        <TicketGate ticketId={id}>
          {(ticket) => (
            <>
              <TicketPanel ticket={ticket} />
              <ActionBar ticket={ticket} />
            </>
          )}
        </TicketGate>
      </Column>
    </Page>
  );
}
