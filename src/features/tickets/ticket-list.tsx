import type { MineFilter } from '@/api/use-my-tickets';
import { useMyTickets } from '@/api/use-my-tickets';
import { Button } from '@/components/button/button';
import { LongList } from '@/components/long-list/long-list';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useEndless } from '@/components/paged/use-endless';
import { useCovers } from '@/components/photos/use-covers';
import { Empty } from '@/components/state/empty';
import { TicketCard } from '@/components/ticket-card/ticket-card';
import { useNow } from '@/platform/use-now';

const NOTHING: Record<MineFilter, { title: string; words: string }> = {
  active: { title: '没有正在处理的报修', words: '家里或小区里有东西坏了，随时告诉我们。' },
  done: { title: '还没有完成的报修', words: '修好并验收后的工单会放在这里。' },
  all: { title: '还没有报修记录', words: '家里或小区里有东西坏了，随时告诉我们。' },
};

interface TicketListProps {
  filter: MineFilter;
  onOpen: (ticketId: string) => void;
  onReport: () => void;
}

/** The caller's reports, twenty at a time; the next page comes when the end is reached. */
export function TicketList({ filter, onOpen, onReport }: TicketListProps) {
  const paged = useMyTickets(filter);
  const now = useNow();
  const tickets = itemsOf(paged);
  useCovers(tickets);
  useEndless(paged);
  return (
    <PagedFrame
      paged={paged}
      count={tickets.length}
      empty={
        <Empty icon="list" {...NOTHING[filter]}>
          <Button id="empty-report" onTap={onReport}>
            我要报修
          </Button>
        </Empty>
      }
    >
      <LongList
        items={tickets}
        guess={160}
        draw={(ticket) => <TicketCard ticket={ticket} now={now} onOpen={onOpen} />}
      />
    </PagedFrame>
  );
}
