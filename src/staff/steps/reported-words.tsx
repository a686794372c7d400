import { Card } from '@/components/card/card';
import { Photos } from '@/components/photos/photos';
import type { TicketView } from '@/contract/views';
import { LongText } from '../components/long-text';
import { openObjection } from '../ticket/open-objection';

/** What the resident said and showed, above a judgement about it; what an answer left open comes with it (T18). */
export function ReportedWords({ ticket }: { ticket: TicketView }) {
  const objection = openObjection(ticket);
  return (
    <Card title="业主说">
      <LongText text={ticket.fullText} />
      {objection ? <LongText text={`后来又说：${objection}`} /> : null}
      <Photos fileIds={ticket.photos} />
    </Card>
  );
}
