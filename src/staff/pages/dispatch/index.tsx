import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { useRouter } from '@/platform/lifecycle';
import { DispatchPanel } from '../../dispatch/dispatch-panel';
import { TicketGate } from '../../ticket/ticket-gate';

/** 派单 */
export default function Dispatch() {
  const { id = '', do: step } = useRouter().params;
  return (
    <Page>
      <Column>
        <TicketGate ticketId={id}>
          {(ticket) => <DispatchPanel ticket={ticket} step={step === 'transfer' ? 'transfer' : 'assign'} />}
        </TicketGate>
      </Column>
    </Page>
  );
}
