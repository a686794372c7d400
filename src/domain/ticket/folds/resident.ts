import { stopped } from '../clocks';
import { leftoverReturned } from '../parts';
import type { FoldsOf } from './fold';

/** What residents do while the work is under way (T21). */
export const residentFolds: FoldsOf<'cancelled' | 'urged' | 'facts-added'> = {
  cancelled: (ticket, { at }) => ({
    status: 'cancelled',
    closedAt: at,
    pooled: false,
    offeredAt: null,
    waiting: null,
    parts: leftoverReturned(ticket.parts),
    ...stopped(ticket, at),
  }),
  urged: (ticket, { at }) => ({ urges: [...ticket.urges, at] }),
  'facts-added': () => ({}),
};
