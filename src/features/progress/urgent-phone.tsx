import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { DutyPhone } from '@/contract/community/who-am-i';
import type { TicketView } from '@/contract/views';
import { isEnded } from '@/domain/ticket/status';
import { callPhone } from '@/platform/phone';

interface UrgentPhoneProps {
  ticket: TicketView;
  hotline: string | undefined;
  duty: readonly DutyPhone[] | undefined;
}

/** Danger is not only waited for: while an emergency is open, the number that answers now (T20). */
export function UrgentPhone({ ticket, hotline, duty }: UrgentPhoneProps) {
  const phone = duty?.[0]?.phone ?? hotline;
  if (!phone || ticket.classification.urgency !== 'emergency' || isEnded(ticket.status)) return null;
  return (
    <Card flush>
      <Cell
        id="call-now"
        icon="siren"
        title="情况变急，马上打电话"
        note={phone}
        value="拨打"
        onTap={() => callPhone(phone)}
      />
    </Card>
  );
}
