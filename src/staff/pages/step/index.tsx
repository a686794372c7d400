import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { useRouter } from '@/platform/lifecycle';
import { isFormStep, StepPage } from '../../steps/step-page';
import { TicketGate } from '../../ticket/ticket-gate';
import { TicketPanel } from '../../ticket/ticket-panel';

/** 处理工单的一个步骤；地址里的步骤认不出时，显示工单本身 */
export default function Step() {
  const { id = '', do: step } = useRouter().params;
  return (
    <Page>
      <Column>
        <TicketGate ticketId={id}>
          {(ticket) =>
            isFormStep(step) ? <StepPage ticket={ticket} step={step} /> : <TicketPanel ticket={ticket} />
          }
        </TicketGate>
      </Column>
    </Page>
  );
}
