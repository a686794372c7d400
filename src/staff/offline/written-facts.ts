import type { WaitingOf, WaitingStep } from '@/api/outbox/waiting';
import type { TicketView } from '@/contract/views';
import { foreseePlan } from './foresee-plan';

/** Of photos that are not uploaded yet there is nothing to show. */
const uploaded = (photos: readonly string[]): string[] => photos.filter((file) => file.startsWith('cloud:'));

function ended({ input, writtenAt }: WaitingOf<'ticket.complete'>, ticket: TicketView): Partial<TicketView> {
  const { outcome, summary, photos, outsidePhone } = input;
  return {
    completion: {
      at: writtenAt,
      outcome,
      summary,
      photos: {
        before: uploaded(photos.before),
        during: uploaded(photos.during),
        after: uploaded(photos.after),
      },
      fixerAlias: ticket.assignee?.alias ?? null,
      outsidePhone: outsidePhone ?? null,
      chargedCents: ticket.diagnosis?.chargeable ? ticket.agreedCents : null,
      signature: null,
    },
  };
}

/** What a waiting step will have changed on the ticket besides where it stands (T24): what the next form and the signature look at. */
export function writtenFacts(step: WaitingStep, ticket: TicketView): Partial<TicketView> {
  switch (step.op) {
    case 'ticket.diagnose': {
      const { diagnosis, responsibility, chargeable, warranty, expectedFinishAt, parts } = step.input;
      return {
        diagnosis: {
          text: diagnosis,
          responsibility,
          chargeable,
          warranty: warranty ?? 'unknown',
          expectedFinishAt: expectedFinishAt ?? null,
          parts: parts ?? null,
        },
      };
    }
    case 'ticket.quote':
      return { waiting: { reason: 'quote', until: step.writtenAt } };
    case 'ticket.pause':
      return { waiting: { reason: step.input.reason, until: step.input.until } };
    case 'ticket.no-access':
      return { waiting: { reason: 'resident', until: step.writtenAt } };
    case 'ticket.arrive':
    case 'ticket.resume':
      return { waiting: null };
    case 'ticket.complete':
      return ended(step, ticket);
    case 'ticket.start-plan':
    case 'ticket.do-plan-step':
      return { plan: ticket.plan && foreseePlan(ticket.plan, [step]) };
    default:
      return {};
  }
}
