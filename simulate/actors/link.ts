import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import type { TicketView } from '../../src/contract/views';
import type { Forgotten, Life, Move } from '../life';
import { contractor } from '../people/contractor';
import { forgets, soon } from './pace';
import { photosOf } from './photos';

/** A contractor with nothing but a link (T23): accepts, comes, mends; sometimes late, sometimes never. */
export function byLink(life: Life, view: TicketView, now: number): Move | Forgotten | null {
  const press = (input: Record<string, unknown>, from: number, to: number): Move => ({
    at: soon(life, view, now, from, to),
    by: contractor.openid,
    name: 'ticket.vendor-step',
    input: { token: life.link, ...input },
  });
  const pictures = photosOf(personIdOf(contractor.openid), 3);
  if (life.chance.yes(0.1)) return forgets(life, view, now);
  switch (view.status) {
    case 'assigned':
      return life.chance.yes(0.1)
        ? press({ step: 'decline', reason: '暂无人手' }, 5, 40)
        : press({ step: 'accept' }, 5, 60);
    case 'accepted':
      return press({ step: 'arrive', permission: true }, 60, 600);
    case 'on-site':
    case 'repairing':
      if (life.chance.yes(0.2)) return press({ step: 'note', note: '正在检修', photos: [] }, 20, 60);
      return press(
        {
          step: 'done',
          note: '已更换接触器，试运行正常',
          photos: { before: pictures, during: [], after: pictures },
        },
        30,
        240,
      );
    default:
      return null;
  }
}
