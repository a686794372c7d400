import { useMyTickets } from '@/api/use-my-tickets';
import { Cell } from '@/components/cell/cell';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { Sheet } from '@/components/sheet/sheet';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import { FAULT_NAMES } from '@/domain/classification/taxonomy-names';
import { useNow } from '@/platform/use-now';

interface TicketSheetProps {
  chosen: string | null;
  onChoose: (ticketId: string | null) => void;
  onClose: () => void;
}

const SHOWN = 10;

/** The newest repairs to choose from, or none of them. */
export function TicketSheet({ chosen, onChoose, onClose }: TicketSheetProps) {
  const { data, error, refetch } = useMyTickets('all');
  const now = useNow();
  const tickets = data?.pages[0]?.items.slice(0, SHOWN);
  const mark = (on: boolean) => (on ? <Icon name="check" color="var(--primary)" label="已选" /> : undefined);
  return (
    <Sheet open title="和哪次报修有关？" onClose={onClose}>
      <Cell
        id="ticket-none"
        icon="close"
        title="和报修无关"
        value={mark(chosen === null)}
        arrow={false}
        onTap={() => onChoose(null)}
      />
      {tickets?.map((ticket) => (
        <Cell
          key={ticket.id}
          id={`ticket-${ticket.id}`}
          icon="wrench"
          title={FAULT_NAMES[ticket.classification.fault]}
          note={`${momentWords(ticket.createdAt, now)} · ${ticket.text}`}
          value={mark(chosen === ticket.id)}
          arrow={false}
          onTap={() => onChoose(ticket.id)}
        />
      ))}
      {!tickets && !error ? <Skeleton rows={2} /> : null}
      {!tickets && error ? <Failed words={errorWords(error)} onRetry={() => void refetch()} /> : null}
    </Sheet>
  );
}
