import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { Column } from '../../components/column';
import { TicketGate } from '../../ticket/ticket-gate';
import { VendorPanel } from '../../vendor/vendor-panel';

/** 外包工单链接：生成、转发、停用（T23） */
export default function VendorLink() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <Column>
        <TicketGate ticketId={id}>{(ticket) => <VendorPanel ticket={ticket} />}</TicketGate>
      </Column>
    </Page>
  );
}
