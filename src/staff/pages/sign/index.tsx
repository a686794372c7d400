import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { Column } from '../../components/column';
import { SignPanel } from '../../sign/sign-panel';
import { TicketGate } from '../../ticket/ticket-gate';

/** 业主签字验收 */
export default function Sign() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <Column>
        <TicketGate ticketId={id}>{(ticket) => <SignPanel ticket={ticket} />}</TicketGate>
      </Column>
    </Page>
  );
}
