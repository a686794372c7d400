import { may } from '@/domain/access/may';
import { systemActor } from '@/domain/access/roles';
import { isRefusal } from '@/domain/shared/refusal';
import { checkHistory } from '@/domain/ticket/decisions/check-history';
import type { TicketEvent } from '@/domain/ticket/events';
import { evolve } from '@/domain/ticket/evolve';
import type { Ticket } from '@/domain/ticket/state';
import { subjectOf } from '@/domain/ticket/subject';
import { policyOf } from '@/domain/ticket/terms';
import { wake } from '@/domain/ticket/wake';
import type { TicketStep } from '@/domain/ticket/when';
import { attempts } from './attempts';
import { people } from './people';

/** One random move: so many minutes pass, then somebody tries something. */
export interface Move {
  minutes: number;
  who: keyof typeof people;
  step: TicketStep;
  /** so many minutes before it was sent it was done, says the phone (T24) */
  late?: number;
}

/** Lets a ticket live through the moves as the service would: time first, then the person, if the table and the rule allow it. */
export function walk(
  report: TicketEvent,
  moves: readonly Move[],
  seen: (ticket: Ticket, now: number) => void,
): Ticket {
  let now = report.at;
  let ticket = evolve(null, report, 't1');
  const apply = (events: readonly TicketEvent[]) => {
    for (const event of events) ticket = evolve(ticket, event);
    if (events.length > 0) seen(ticket, now);
  };
  for (const { minutes, who, step, late } of moves) {
    now += minutes * 60_000;
    apply(wake(ticket, now));
    const looked = checkHistory({ at: now, by: systemActor, earlier: [] }, ticket, policyOf(ticket.terms));
    if (!isRefusal(looked)) apply(looked);
    const person = people[who];
    if (!may(`ticket.${step}`, person, subjectOf(ticket))) continue;
    const outcome = attempts[step](ticket, person, now, late === undefined ? null : now - late * 60_000);
    if (!isRefusal(outcome)) apply(outcome);
  }
  return ticket;
}
