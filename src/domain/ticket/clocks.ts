import { dueAt } from '../policy/clock-reading';
import { retargetClock, startClock, stopClock } from '../policy/clock-steps';
import { resolveTerms, respondTerms } from '../policy/clock-terms';
import type { CommunityPolicy, UrgencyClass } from '../policy/community-policy';
import { calendarsOf } from '../policy/resolve-calendar';
import type { ClockName } from './events';
import type { Rung, Ticket } from './state';
import { policyOf } from './terms';

type Clocks = Pick<Ticket, 'clocks'>;

/** Both promises of a class begin (T7). */
export function newClocks(at: number, policy: CommunityPolicy, urgency: UrgencyClass): Ticket['clocks'] {
  return {
    respond: startClock(at, respondTerms(policy, urgency)),
    resolve: startClock(at, resolveTerms(policy, urgency)),
  };
}

/** The first answer was given (T7, T10). A re-inspection is answered only by being there (T18). */
export function responded(ticket: Ticket, at: number, how: 'contact' | 'arrival'): Partial<Clocks> {
  if (how === 'contact' && ticket.round > 1) return {};
  return { clocks: { ...ticket.clocks, respond: stopClock(ticket.clocks.respond, at) } };
}

/** Nothing is owed any more (T7). */
export function stopped(ticket: Ticket, at: number): Clocks {
  const { respond, resolve } = ticket.clocks;
  return { clocks: { respond: stopClock(respond, at), resolve: stopClock(resolve, at) } };
}

/** The promises follow a changed urgency (T5, T7); what has rung for a deadline that now lies ahead rings again for the new one (T12). */
export function retargeted(ticket: Ticket, at: number, urgency: UrgencyClass): Clocks & { rung: Rung } {
  const policy = policyOf(ticket.terms);
  const calendars = calendarsOf(policy);
  const { respond, resolve } = ticket.clocks;
  const clocks = {
    respond: retargetClock(respond, at, respondTerms(policy, urgency), calendars),
    resolve: retargetClock(resolve, at, resolveTerms(policy, urgency), calendars),
  };
  const names: ClockName[] = ['respond', 'resolve'];
  const ahead = names.filter((name) => {
    const due = dueAt(clocks[name], calendars);
    return clocks[name] !== ticket.clocks[name] && (due === null || due > at);
  });
  return { clocks, rung: ahead.reduce(silenced, ticket.rung) };
}

function silenced(rung: Rung, clock: ClockName): Rung {
  return {
    ...rung,
    warned: rung.warned.filter((name) => name !== clock),
    breached: rung.breached.filter((name) => name !== clock),
    escalated: { ...rung.escalated, [clock]: 0 },
  };
}
