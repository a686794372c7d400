import { jobSteps, type KeptStep } from '@/api/outbox/kept-steps';
import type { WaitingStep } from '@/api/outbox/waiting';
import type { TicketCard, TicketView, TimelineItem } from '@/contract/views';
import type { TicketStatus } from '@/domain/ticket/status';
import { stepStatuses, type TicketStep } from '@/domain/ticket/when';
import { roundSteps } from '../ticket/round-steps';
import { writtenFacts } from './written-facts';

const TYPES: Partial<Record<KeptStep, TimelineItem['type']>> = {
  'ticket.contact': 'contacted',
  'ticket.set-out': 'set-out',
  'ticket.arrive': 'arrived',
  'ticket.diagnose': 'diagnosed',
};

const AFTER: Partial<Record<KeptStep, TicketStatus>> = {
  'ticket.accept-job': 'accepted',
  'ticket.arrive': 'on-site',
  'ticket.diagnose': 'repairing',
  'ticket.quote': 'waiting',
  'ticket.no-access': 'waiting',
  'ticket.pause': 'waiting',
  'ticket.complete': 'completed',
  'ticket.cannot-serve': 'completed',
  'ticket.sign-off': 'closed',
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

/** What the holder may write next, as far as the phone can tell; the service decides when it is sent. */
const possibleIn = ({ status, diagnosis, agreedCents, waiting }: TicketView): KeptStep[] =>
  jobSteps.filter((op) => {
    const statuses: readonly TicketStatus[] = stepStatuses[stepOf(op)];
    const price = diagnosis?.chargeable === true;
    if (op === 'ticket.accept-job') return status === 'assigned';
    if (op === 'ticket.quote' && (!price || (waiting && waiting.reason !== 'quote'))) return false;
    // Paid work is not finished before its price is agreed (T15).
    if (op === 'ticket.complete' && price && agreedCents === null) return false;
    return statuses.includes(status);
  });

/** Where the work stands after a step; a visit that leaves something for another one gives the job back to the desk. */
function statusAfter(step: WaitingStep, timeline: TimelineItem[]): TicketStatus | undefined {
  if (step.op === 'ticket.resume') return resumed(roundSteps({ timeline }));
  return step.op === 'ticket.complete' && step.input.followOn ? 'triaged' : AFTER[step.op];
}

/**
 * The ticket as it will stand once the waiting steps are sent, for the buttons and forms only (T24): the next step can be
 * written without network too. A step that needs the person first lets none follow, and whoever grabs a job knows only with
 * the network whether it is theirs. Unchanged when nothing waits.
 */
export function foresee(ticket: TicketView, steps: readonly WaitingStep[]): TicketView {
  if (steps.length === 0) return ticket;
  if (steps.some(({ conflict }) => conflict !== null)) return { ...ticket, actions: [] };
  const after = steps.reduce((now, step): TicketView => {
    const timeline = [...now.timeline, ...itemOf(step)];
    return {
      ...now,
      ...writtenFacts(step, now),
      timeline,
      status: statusAfter(step, timeline) ?? now.status,
    };
  }, ticket);
  if (!ticket.assignee?.mine) {
    const grabbed = steps.some(({ op }) => op === 'ticket.accept-job');
    return { ...ticket, plan: after.plan, actions: grabbed ? [] : ticket.actions };
  }
  return { ...after, actions: possibleIn(after) };
}

/** The same for a card: which buttons it offers. Null when none should be offered. */
export function foreseeCard(card: TicketCard, steps: readonly WaitingStep[]): TicketCard | null {
  if (steps.length === 0) return card;
  if (steps.some(({ conflict }) => conflict !== null)) return null;
  const statuses = steps.flatMap(({ op }) => AFTER[op] ?? []);
  // What a resumed job goes back to only its page knows, what an offered price waits for only the resident, and who got a job
  // that is open to all only the service.
  if (steps.some(({ op }) => op === 'ticket.resume' || op === 'ticket.quote')) return null;
  if (card.pooled && steps.some(({ op }) => op === 'ticket.accept-job')) return null;
  const called = steps.some(({ op }) => op === 'ticket.contact');
  return {
    ...card,
    status: statuses[statuses.length - 1] ?? card.status,
    promise: called && card.promise ? { ...card.promise, clock: 'resolve' } : card.promise,
  };
}
