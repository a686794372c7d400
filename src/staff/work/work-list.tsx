import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { LongList } from '@/components/long-list/long-list';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useCovers } from '@/components/photos/use-covers';
import { Empty } from '@/components/state/empty';
import type { WorkScope } from '@/contract/ticket/list-work';
import type { TicketCard } from '@/contract/views';
import type { Role } from '@/domain/access/roles';
import { useNow } from '@/platform/use-now';
import { foreseeCard } from '../offline/foresee';
import { cardActions } from './card-actions';
import { actorOf } from './scopes-of';
import type { useWork } from './use-work';
import { WorkCard } from './work-card';

const NOTHING: Record<WorkScope, { title: string; words: string }> = {
  mine: { title: '手上没有任务', words: '派给您的单会出现在这里，也可以去抢单池看看' },
  queue: { title: '都处理完了', words: '新的报修会自动出现在这里' },
  pool: { title: '暂时没有可抢的单', words: '调度放单后，先到先得' },
  late: { title: '没有超时的工单', words: '超时的工单会自动出现在这里' },
  open: { title: '没有进行中的工单', words: '小区一切正常' },
  ended: { title: '还没有结束的工单', words: '完成、取消的工单会在这里' },
};

interface WorkListProps {
  scope: WorkScope;
  roles: Role[];
  work: ReturnType<typeof useWork>;
  chosen?: string | undefined;
  onOpen: (ticketId: string) => void;
}

/** One list of the workbench in all its states; what was loaded stays readable without network. */
export function WorkList({ scope, roles, work, chosen, onOpen }: WorkListProps) {
  const now = useNow();
  const waiting = useWaitingSteps();
  const cards = itemsOf(work);
  useCovers(cards);
  const actor = actorOf(roles);
  const offered = (card: TicketCard) => {
    const steps = waiting.filter(({ input }) => input.ticketId === card.id);
    const next = foreseeCard(card, steps);
    const stuck = steps.some(({ conflict }) => conflict !== null);
    const unsent = steps.length === 0 ? null : stuck ? ('stuck' as const) : ('waiting' as const);
    return { unsent, steps: next ? cardActions(next, scope, actor) : [] };
  };
  return (
    <PagedFrame paged={work} count={cards.length} empty={<Empty icon="check-circle" {...NOTHING[scope]} />}>
      <LongList
        items={cards}
        guess={200}
        draw={(card) => (
          <WorkCard
            card={card}
            now={now}
            {...offered(card)}
            own={scope === 'mine'}
            chosen={card.id === chosen}
            onOpen={onOpen}
          />
        )}
      />
    </PagedFrame>
  );
}
