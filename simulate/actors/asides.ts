import type { TicketView } from '../../src/contract/views';
import type { Life, Move } from '../life';
import { oneOf } from '../people/communities';
import { soon } from './pace';

/** What residents do beside the straight road (T19, T21), decided when the report is made; the desk merges what is the same (T19). */
export function asides(life: Life, view: TicketView, others: readonly Life[], now: number): Move[] {
  const { chance, reporter, community } = life;
  const by = reporter.openid;
  const mine: Move[] = life.byPhone
    ? []
    : [
        ...some(chance.yes(0.1), {
          at: soon(life, view, now, 300, 1_800),
          by,
          name: 'ticket.urge' as const,
          input: { words: '怎么还没人来' },
        }),
        ...some(chance.yes(0.06), {
          at: soon(life, view, now, 10, 300),
          by,
          name: 'ticket.add-facts' as const,
          input: { text: '补充：现在更严重了', photos: [] },
        }),
        ...some(chance.yes(0.04), {
          at: soon(life, view, now, 10, 200),
          by,
          name: 'ticket.cancel' as const,
          input: { reason: '自己修好了' },
        }),
      ];
  const neighbour = chance.pick(community.residents);
  const metoo = view.place.kind === 'spot' && neighbour.openid !== by && chance.yes(0.2);
  const twin = others.find((other) => same(other, life) && other.id !== life.id);
  const agent = oneOf(community, 'agent').openid;
  return [
    ...mine,
    ...some(metoo, {
      at: soon(life, view, now, 5, 300),
      by: neighbour.openid,
      name: 'ticket.follow' as const,
      input: {},
    }),
    ...some(twin !== undefined && chance.yes(0.6), {
      at: soon(life, view, now, 2, 20),
      by: agent,
      name: 'ticket.merge' as const,
      input: { intoId: twin?.id ?? '', reason: '同一处故障' },
    }),
  ];
}

function some(wanted: boolean, move: Move): Move[] {
  return wanted ? [move] : [];
}

function same({ view: a }: Life, { view: b }: Life): boolean {
  const ended = a?.status === 'closed' || a?.status === 'cancelled' || a?.status === 'merged';
  return !ended && a?.classification.fault === b?.classification.fault && a?.place.area === b?.place.area;
}
