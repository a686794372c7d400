import type { Page, TicketCard } from '../src/contract/views';
import { plan } from './lead';
import { oneOf, type SimCommunity } from './people/communities';
import type { Answer } from './phone';
import { look, type Stage } from './stage';

/** The desk goes through everything open (T6, T9): what nobody has in hand is taken up, unless it is still forgotten. */
export async function makeRounds(stage: Stage, community: SimCommunity): Promise<void> {
  const dispatcher = oneOf(community, 'dispatcher').openid;
  for (let cursor: string | null = null; ;) {
    const answer: Answer<Page<TicketCard>> = await stage.phone(dispatcher, 'ticket.list-work', {
      ...{ scope: 'open' as const, communityId: community.id, cursor },
    });
    if (answer.kind !== 'done') return;
    for (const card of answer.data.items) {
      const life = stage.lives.get(card.id);
      if (!life || life.pending || card.status === 'completed' || stage.now() < life.forgottenUntil) continue;
      if (await look(stage, life)) plan(stage, life);
    }
    cursor = answer.data.next;
    if (cursor === null) return;
  }
}
