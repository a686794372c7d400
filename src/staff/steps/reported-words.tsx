import { Card } from '@/components/card/card';
import { Photos } from '@/components/photos/photos';
import type { TicketView } from '@/contract/views';
import { LongText } from '../components/long-text';

/** What the resident said and showed, above a judgement about it. */
export function ReportedWords({ ticket }: { ticket: TicketView }) {
  return (
    <Card title="业主说">
      <LongText text={ticket.fullText} />
      <Photos fileIds={ticket.photos} />
    </Card>
  );
}
