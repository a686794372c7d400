import type { WorkScope } from '@/contract/ticket/list-work';
import type { TicketCard } from '@/contract/views';
import { mayEver } from '@/domain/access/may';
import type { Actor } from '@/domain/access/roles';
import type { Operation } from '@/domain/access/table';
import type { StaffStep } from '../steps/step-names';

/** The steps offered on a card, the next one last, where the thumb is. At most two; the rest is on the ticket. */
export function cardActions(card: TicketCard, scope: WorkScope, actor: Actor): StaffStep[] {
  const steps = scope === 'mine' ? holderSteps(card) : card.pooled ? poolSteps(card) : deskSteps(card);
  return steps
    .filter(
      (step) =>
        mayEver(`ticket.${step}` satisfies Operation, actor) &&
        !(step === 'assign' && card.referred && !leads(actor)),
    )
    .slice(-2);
}

/** A referred case is a supervisor's or manager's to assign (T9). */
const leads = (actor: Actor): boolean =>
  actor.roles.some((role) => role === 'supervisor' || role === 'manager');

function holderSteps(card: TicketCard): StaffStep[] {
  switch (card.status) {
    case 'assigned':
      return ['accept-job'];
    case 'accepted':
      // The response clock runs until the resident was called: then the call comes before the way (T10).
      return [card.promise?.clock === 'respond' ? 'contact' : 'set-out', 'arrive'];
    case 'on-site':
      return ['diagnose'];
    case 'repairing':
      return ['note-progress', 'complete'];
    case 'waiting':
      return card.waiting?.reason === 'quote' ? [] : ['resume'];
    default:
      return [];
  }
}

const poolSteps = (card: TicketCard): StaffStep[] =>
  card.status === 'triaged' || card.status === 'reopened' ? ['assign', 'accept-job'] : [];

function deskSteps(card: TicketCard): StaffStep[] {
  const asks = card.classification.urgency === 'inquiry';
  switch (card.status) {
    case 'submitted':
      return ['review', asks ? 'answer' : 'assign'];
    case 'triaged':
      return asks ? ['assign', 'answer'] : ['assign'];
    case 'reopened':
      return card.answered ? ['assign', 'answer'] : ['assign'];
    case 'assigned':
      return ['assign'];
    default:
      return [];
  }
}
