import type { VisitCard } from '../src/contract/visit/views';
import type { Page } from '../src/contract/views';
import type { Chance } from './chance';
import { oneOf, type SimCommunity } from './people/communities';
import type { Answer } from './phone';
import { requestId } from './request-id';
import { intend, type Stage } from './stage';

const DAY = 86_400_000;

/** The desk calls whoever is owed a return visit within the day (V3): most are at home, most are content. */
export async function makeCalls(stage: Stage, community: SimCommunity, chance: Chance): Promise<void> {
  const by = oneOf(community, 'agent').openid;
  const answer: Answer<Page<VisitCard>> = await stage.phone(by, 'visit.list-due', {
    ...{ communityId: community.id, of: 'repair' as const, cursor: null },
  });
  if (answer.kind !== 'done') return;
  const now = stage.now();
  for (const visit of answer.data.items.filter(({ from, dueAt }) => from <= now && dueAt < now + DAY)) {
    const reached = chance.yes(0.8);
    const content = chance.yes(0.92);
    const said = reached ? { satisfied: content, fixed: content } : {};
    const input = {
      visitId: visit.id,
      requestId: requestId(),
      reached,
      words: content ? '满意' : '还有异响',
      ...said,
    };
    await intend(stage, { by, name: 'visit.record', input, ticketId: visit.ticketId }, async () => undefined);
  }
}
