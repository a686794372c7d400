import { Card } from '@/components/card/card';
import type { SurveyView } from '@/contract/survey/answer';
import type { TicketView } from '@/contract/views';
import { ComplainButton } from './complain-button';
import { RedoButton } from './redo-button';
import { isUnhappy } from './unhappy';

interface AfterBadProps {
  answer: SurveyView;
  ticket: TicketView | undefined;
  onDone: () => void;
  onComplaint: (complaintId: string) => void;
}

/** What the unhappy may ask for in one tap: somebody comes again while it is not fixed (T18), or a complaint (V4). Nothing for the content. */
export function AfterBad({ answer, ticket, onDone, onComplaint }: AfterBadProps) {
  if (!isUnhappy(answer)) return null;
  const ended = ticket?.status === 'completed' || ticket?.status === 'closed';
  const again = !answer.fixed && ended;
  return (
    <>
      {again ? (
        <Card>
          <RedoButton ticket={ticket} onDone={onDone} />
        </Card>
      ) : null}
      <Card>
        <ComplainButton ticketId={answer.ticketId} quiet={again} onComplaint={onComplaint} />
      </Card>
    </>
  );
}
