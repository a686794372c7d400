import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import type { TicketView } from '../../src/contract/views';
import type { Life, Mind, Move } from '../life';
import type { SimStaff } from '../people/communities';
import { byLink } from './link';
import { forgets, soon } from './pace';
import { atWork } from './work';

/** Whoever holds the job, or may grab it (T9–T16): does what is next, or forgets it. */
export const field: Mind = (life, view, now) => {
  if (view.pooled) return grab(life, view, now);
  if (!view.assignee) return null;
  const holder = holderOf(life, view);
  if (!holder) return life.link ? byLink(life, view, now) : null;
  if (life.chance.yes(0.05)) return forgets(life, view, now);
  const go = (name: Move['name'], input: Record<string, unknown>, from: number, to: number): Move => ({
    at: soon(life, view, now, from, to),
    by: holder.openid,
    name,
    input,
  });
  switch (view.status) {
    case 'assigned':
      if (life.chance.yes(0.08)) return forgets(life, view, now);
      return life.chance.yes(0.06)
        ? go('ticket.decline-job', { reason: '手上有急修，走不开' }, 2, 20)
        : go('ticket.accept-job', {}, 1, 24);
    case 'accepted':
      return onTheWay(life, view, go);
    case 'on-site':
    case 'repairing':
    case 'waiting':
      return atWork(life, view, go);
    default:
      return null;
  }
};

/** Names a step of the holder with its input, so many minutes from now. */
export type Go = (name: Move['name'], input: Record<string, unknown>, from: number, to: number) => Move;

function grab(life: Life, view: TicketView, now: number): Move | null {
  const hands = life.community.staff.filter(({ roles }) => roles.includes('technician'));
  if (!life.chance.yes(0.7)) return null;
  const by = life.chance.pick(hands).openid;
  return { at: soon(life, view, now, 1, 12), by, name: 'ticket.accept-job', input: {} };
}

function onTheWay(life: Life, view: TicketView, go: Go): Move {
  const types = view.timeline.map(({ type }) => type);
  const since = types.slice(types.lastIndexOf('job-accepted'));
  if (!since.includes('contacted') && life.chance.yes(0.9))
    return go('ticket.contact', { note: '已电话联系业主，约好上门' }, 2, 24);
  if (!since.includes('set-out') && life.chance.yes(0.4)) return go('ticket.set-out', {}, 10, 60);
  if (view.place.kind === 'house' && life.chance.yes(0.06))
    return go('ticket.no-access', { tries: 3, waitedMinutes: 20, photos: [], note: '敲门无人应答' }, 20, 90);
  return go('ticket.arrive', { permission: true, location: view.place.location }, 15, 120);
}

function holderOf({ community }: Life, view: TicketView): SimStaff | undefined {
  return community.staff.find(({ openid }) => personIdOf(openid) === view.assignee?.id);
}
