// Contractors of these tests: one with nothing but a link.
import { ticketAt } from './journey';
import { rid, type World } from './world';

/** A firm known by name and number. */
export const firm = { name: '宏达电梯', phone: '075512345678' };

/** A repair handed to the firm by link: the ticket's id and the link's token. */
export async function linkedTicket(
  world: World,
  more: Record<string, unknown> = {},
): Promise<{ ticketId: string; token: string }> {
  const { id: ticketId } = await ticketAt(world, 'triaged', more);
  const input = { ticketId, requestId: rid(), vendor: firm, reason: '需厂家处理' };
  const { token } = await world.as('dispatcher')('ticket.vendor-link', input);
  return { ticketId, token };
}

/** The date of a ticket's first event of a type, epoch ms. */
export function firstOf(timeline: readonly { type: string; at: number }[], type: string): number {
  return timeline.find((item) => item.type === type)?.at ?? NaN;
}
