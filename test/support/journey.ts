// The usual way of a ticket, up to a point, for tests that begin there.
import type { TicketView } from '@/contract/views';
import { report, rid, type World } from './world';

const photo = (name: string): string => `cloud://local-env.6c6f/test/${name}.jpg`;
export const threePhotos = [photo('a'), photo('b'), photo('c')];

export type Until =
  'submitted' | 'triaged' | 'assigned' | 'accepted' | 'on-site' | 'repairing' | 'completed' | 'closed';

/** Takes a new ticket of the owner through the usual steps until it stands at `until`; the plumber does the work. */
export async function ticketAt(
  world: World,
  until: Until,
  more: Record<string, unknown> = {},
): Promise<TicketView> {
  const { ticketId } = await world.as('owner')('ticket.submit', report(world, more));
  const step = { ticketId };
  const agent = world.as('agent');
  const plumber = world.as('plumber');
  let view = await agent('ticket.get', step);
  const steps: [Until, () => Promise<TicketView>][] = [
    [
      'triaged',
      () => agent('ticket.review', { ...step, requestId: rid(), classification: view.classification }),
    ],
    [
      'assigned',
      () =>
        world.as('dispatcher')('ticket.assign', {
          ...step,
          requestId: rid(),
          staffId: world.idOf('plumber'),
        }),
    ],
    ['accepted', () => plumber('ticket.accept-job', { ...step, requestId: rid() })],
    ['on-site', () => plumber('ticket.arrive', { ...step, requestId: rid(), permission: true })],
    [
      'repairing',
      () =>
        plumber('ticket.diagnose', {
          ...step,
          requestId: rid(),
          diagnosis: '接头老化',
          responsibility: 'property',
          chargeable: false,
          photos: threePhotos,
        }),
    ],
    [
      'completed',
      () =>
        plumber('ticket.complete', {
          ...step,
          requestId: rid(),
          outcome: 'fixed',
          summary: '已更换接头，试水无渗漏',
          photos: { before: [], during: [], after: threePhotos },
        }),
    ],
    ['closed', () => world.as('owner')('ticket.confirm-result', { ...step, requestId: rid() })],
  ];
  for (const [name, take] of steps) {
    if (view.status === until) break;
    view = await take();
    if (name === until) break;
  }
  return view;
}
