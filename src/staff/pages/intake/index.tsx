import { useState } from 'react';
import { Page } from '@/components/page/page';
import type { SubmitReply } from '@/contract/ticket/submit';
import { back, replace } from '@/platform/navigation';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { IntakeDone } from '../../intake/intake-done';
import { IntakeForm } from '../../intake/intake-form';
import { urls } from '../../urls';

/** 代客报修：电话和上门的报修，由客服登记（T1） */
export default function Intake() {
  const [sent, setSent] = useState<SubmitReply | null>(null);
  return (
    <Page>
      <Column>
        <StaffGate>
          {(me) =>
            sent ? (
              <IntakeDone
                reply={sent}
                onTicket={() => void replace(urls.ticket(sent.ticketId))}
                onAnother={() => setSent(null)}
                onWork={() => void back(urls.work)}
              />
            ) : (
              <IntakeForm me={me} onSent={setSent} />
            )
          }
        </StaffGate>
      </Column>
    </Page>
  );
}
