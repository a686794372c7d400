import type { WaitingStep } from '@/api/outbox/waiting';
import type { TicketView } from '@/contract/views';
import type { Operation } from '@/domain/access/table';

const RESULT: readonly Operation[] = ['ticket.confirm-result', 'ticket.object-result'];
const PRICE: readonly Operation[] = ['ticket.accept-quote', 'ticket.refuse-quote'];

/** What is not asked again once one of them is written: an answer is given once. */
const ANSWERS: Partial<Record<WaitingStep['op'], readonly Operation[]>> = {
  'ticket.confirm-result': RESULT,
  'ticket.object-result': RESULT,
  'ticket.accept-quote': PRICE,
  'ticket.refuse-quote': PRICE,
  'ticket.urge': ['ticket.urge'],
};

/** The ticket without the buttons for what already waits to be sent (T24); unchanged when nothing waits. */
export function withoutWritten(ticket: TicketView, steps: readonly WaitingStep[]): TicketView {
  const written = steps.flatMap(({ op }) => ANSWERS[op] ?? []);
  if (written.length === 0) return ticket;
  return { ...ticket, actions: ticket.actions.filter((action) => !written.includes(action)) };
}
