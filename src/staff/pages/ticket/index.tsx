import { useTicket } from '@/api/use-ticket';
import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { usePullDownRefresh, useRouter } from '@/platform/lifecycle';
import { stopPullDown } from '@/platform/navigation';
import { WaitingSteps } from '../../offline/waiting-steps';
import { ActionBar } from '../../ticket/action-bar';
import { TicketGate } from '../../ticket/ticket-gate';
import { TicketPanel } from '../../ticket/ticket-panel';

/** 员工看的工单 */
export default function StaffTicket() {
  const { id = '' } = useRouter().params;
  const { refetch } = useTicket(id);
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
