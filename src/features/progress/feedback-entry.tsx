import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { TicketView } from '@/contract/views';
import type { Sort } from '@/domain/complaint/facts';

interface FeedbackEntryProps {
  ticket: TicketView;
  now: number;
  onFeedback: (sort: Sort) => void;
  onSurvey: () => void;
}

/** From a repair to a complaint or praise about it (C2, C11), and to an answer that may still be changed (V2). */
export function FeedbackEntry({ ticket, now, onFeedback, onSurvey }: FeedbackEntryProps) {
  if (!ticket.reporter.mine) return null;
  const { answered, editableUntil } = ticket.survey;
  const ended = ticket.status === 'completed' || ticket.status === 'closed';
  return (
    <Card flush>
      {ended && answered && editableUntil !== null && editableUntil > now ? (
        <Cell id="change-survey" icon="star" title="修改评价" onTap={onSurvey} />
      ) : null}
      {ticket.completion ? (
        <Cell id="praise" icon="thumb" title="表扬这次服务" onTap={() => onFeedback('praise')} />
      ) : null}
      <Cell
        id="complain"
        icon="horn"
        title="对这次服务不满意"
        value="投诉"
        onTap={() => onFeedback('complaint')}
      />
    </Card>
  );
}
