import type { TicketView } from '../../src/contract/views';
import type { Life, Mind, Move } from '../life';
import { oneOf } from '../people/communities';
import { soon } from './pace';

/** Whoever reported (T15, T17, T18): answers quotes, accepts or objects; about half never answer at all. */
export const resident: Mind = (life, view, now) => {
  if (view.status === 'waiting' && view.quote?.state === 'offered')
    return onceOnly(life, `quote ${view.quote.version} ${view.round}`, 0.75, () => price(life, view, now));
  if (view.status !== 'completed' || life.byPhone) return null;
  return onceOnly(life, `result ${view.completion?.at ?? 0}`, 0.55, () => judged(life, view, now));
};

/** Each matter is thought about once: the lazy leave it alone for good. */
function onceOnly(life: Life, matter: string, caring: number, decide: () => Move): Move | null {
  if (life.ignored.has(matter)) return null;
  life.ignored.add(matter);
  return life.chance.yes(caring) ? decide() : null;
}

function price(life: Life, view: TicketView, now: number): Move {
  // What somebody without the app says on the phone, an agent records.
  const by = life.byPhone ? oneOf(life.community, 'agent').openid : life.reporter.openid;
  const at = soon(life, view, now, 10, 900);
  const version = view.quote?.version ?? 1;
  return life.chance.yes(0.75)
    ? { at, by, name: 'ticket.accept-quote', input: { version } }
    : { at, by, name: 'ticket.refuse-quote', input: { version, reason: '价格偏高' } };
}

function judged(life: Life, view: TicketView, now: number): Move {
  const by = life.reporter.openid;
  const at = soon(life, view, now, 10, 1_200);
  const unhappy = view.round < 3 && life.chance.yes(0.12);
  return unhappy
    ? { at, by, name: 'ticket.object-result', input: { reason: '又出现同样的问题', photos: [] } }
    : { at, by, name: 'ticket.confirm-result', input: {} };
}
