import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { Column } from '../../components/column';
import { MergePanel } from '../../merge/merge-panel';
import { TicketGate } from '../../ticket/ticket-gate';

/** 合并重复报修 */
export default function Merge() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <Column>
        <TicketGate ticketId={id}>{(ticket) => <MergePanel ticket={ticket} />}</TicketGate>
      </Column>
    </Page>
  );
}
