import { keptSteps, type KeptStep } from '@/api/outbox/kept-steps';
import type { WaitingStep } from '@/api/outbox/waiting';
import type { TicketCard, TicketView, TimelineItem } from '@/contract/views';
import type { TicketStatus } from '@/domain/ticket/status';
import { stepStatuses, type TicketStep } from '@/domain/ticket/when';
import { roundSteps } from '../ticket/round-steps';

const TYPES: Partial<Record<KeptStep, TimelineItem['type']>> = {
  'ticket.contact': 'contacted',
  'ticket.set-out': 'set-out',
  'ticket.arrive': 'arrived',
  'ticket.diagnose': 'diagnosed',
};

const AFTER: Partial<Record<KeptStep, TicketStatus>> = {
  'ticket.arrive': 'on-site',
  'ticket.diagnose': 'repairing',
  'ticket.no-access': 'waiting',
  'ticket.pause': 'waiting',
  'ticket.complete': 'completed',
  'ticket.cannot-serve': 'completed',
};

/** Where the work stood before it waited, as far as the steps tell. */
function resumed(done: readonly TimelineItem[]): TicketStatus {
  const types = done.map(({ type }) => type);
  return types.includes('diagnosed') ? 'repairing' : types.includes('arrived') ? 'on-site' : 'accepted';
}

function itemOf(step: WaitingStep): TimelineItem[] {
  const type = TYPES[step.op];
  if (type === undefined) return [];
  const photos = step.op === 'ticket.diagnose' ? step.input.photos : [];
  return [{ type, at: step.writtenAt, who: '', role: 'technician', photos: photos ?? [] }];
}

const stepOf = (op: KeptStep): TicketStep => op.slice('ticket.'.length) as TicketStep;

const possibleIn = (status: TicketStatus): KeptStep[] =>
  keptSteps.filter((op) => {
    const statuses: readonly TicketStatus[] = stepStatuses[stepOf(op)];
    return statuses.includes(status);
  });

/**
 * The ticket as it will stand once the waiting steps are sent, for the buttons and forms only (T24): the next step can be
 * written without network too. A step that needs the person first lets none follow. Unchanged when nothing waits.
 */
export function foresee(ticket: TicketView, steps: readonly WaitingStep[]): TicketView {
  if (steps.length === 0) return ticket;
  if (steps.some(({ conflict }) => conflict !== null)) return { ...ticket, actions: [] };
  const after = steps.reduce((now, step): TicketView => {
    const timeline = [...now.timeline, ...itemOf(step)];
    const status = step.op === 'ticket.resume' ? resumed(roundSteps({ timeline })) : AFTER[step.op];
    return { ...now, timeline, status: status ?? now.status };
  }, ticket);
  return { ...after, actions: possibleIn(after.status) };
}

/** The same for a card: which buttons it offers. Null when none should be offered. */
export function foreseeCard(card: TicketCard, steps: readonly WaitingStep[]): TicketCard | null {
  if (steps.length === 0) return card;
  if (steps.some(({ conflict }) => conflict !== null)) return null;
  const statuses = steps.flatMap(({ op }) => AFTER[op] ?? []);
  // What a resumed job goes back to only its page knows.
  if (steps.some(({ op }) => op === 'ticket.resume')) return null;
  const called = steps.some(({ op }) => op === 'ticket.contact');
  return {
    ...card,
    status: statuses[statuses.length - 1] ?? card.status,
    promise: called && card.promise ? { ...card.promise, clock: 'resolve' } : card.promise,
  };
}
