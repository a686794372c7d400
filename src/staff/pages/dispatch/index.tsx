import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { DispatchPanel } from '../../dispatch/dispatch-panel';
import { TicketGate } from '../../ticket/ticket-gate';

/** 派单 */
export default function Dispatch() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <TicketGate ticketId={id}>{(ticket) => <DispatchPanel ticket={ticket} />}</TicketGate>
    </Page>
  );
}
