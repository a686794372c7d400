import { dueAt } from '../policy/clock-reading';
import {
  agreeDue,
  pauseClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
} from '../policy/clock-steps';
import { resolveTerms, respondTerms } from '../policy/clock-terms';
import type { CommunityPolicy, UrgencyClass } from '../policy/community-policy';
import { calendarsOf } from '../policy/resolve-calendar';
import type { ClockName } from './events';
import { owesReinspection } from './round';
import type { Rung, Ticket, Waiting } from './state';
import { policyOf } from './terms';
import type { ClockTerms, ServiceClock } from '../policy/service-clock';

type Clocks = Pick<Ticket, 'clocks'>;

/** Both promises of a class begin (T7). */
export function newClocks(at: number, policy: CommunityPolicy, urgency: UrgencyClass): Ticket['clocks'] {
  return {
    respond: startClock(at, respondTerms(policy, urgency)),
    resolve: startClock(at, resolveTerms(policy, urgency)),
  };
}

/** The promises after an objection (T18): the re-inspection within the policy's hours, the repair as before. Danger that is not over
 * and a question that is not answered cannot wait so long: they keep the promise of their class (T7). */
export function reinspectionClocks(ticket: Ticket, at: number): Ticket['clocks'] {
  const policy = policyOf(ticket.terms);
  const { urgency } = ticket.classification;
  if (urgency === 'emergency' || urgency === 'inquiry') return newClocks(at, policy, urgency);
  const { reinspectHours, warnShare } = policy;
  return {
    respond: startClock(at, { targetMinutes: reinspectHours * 60, calendar: 'always', warnShare }),
    resolve: startClock(at, resolveTerms(policy, urgency)),
  };
}

/** The first answer was given (T7, T10). A re-inspection is answered only by being there (T18). */
export function responded(ticket: Ticket, at: number, how: 'contact' | 'arrival'): Partial<Clocks> {
  if (how === 'contact' && owesReinspection(ticket)) return {};
  return { clocks: { ...ticket.clocks, respond: stopClock(ticket.clocks.respond, at) } };
}

/** The work waits for a reason, and with it the promise of its end (T8). The first answer is owed all the same. */
export function paused(
  ticket: Ticket,
  at: number,
  why: Pick<Waiting, 'reason' | 'until' | 'note'>,
): Clocks & Pick<Ticket, 'status' | 'waiting'> {
  const { reason, until, note } = why;
  const { respond, resolve } = ticket.clocks;
  return {
    status: 'waiting',
    waiting: { reason, until, note, since: at, back: standing(ticket) },
    clocks: { respond, resolve: pauseClock(resolve, at, reason) },
  };
}

/** The work goes on where it stood (T8); nothing changes unless it waits. */
export function resumed(ticket: Ticket, at: number): Partial<Clocks & Pick<Ticket, 'status' | 'waiting'>> {
  if (!ticket.waiting) return {};
  const { respond, resolve } = ticket.clocks;
  return {
    status: ticket.waiting.back,
    waiting: null,
    clocks: { respond, resolve: resumeClock(resolve, at) },
  };
}

function standing({ status, waiting }: Ticket): Waiting['back'] {
  if (waiting) return waiting.back;
  return status === 'on-site' || status === 'repairing' ? status : 'accepted';
}

/** Nothing is owed any more (T7). */
export function stopped(ticket: Ticket, at: number): Clocks {
  const { respond, resolve } = ticket.clocks;
  return { clocks: { respond: stopClock(respond, at), resolve: stopClock(resolve, at) } };
}

/**
 * The promises follow a changed urgency (T5, T7); what has rung for a deadline that now lies ahead rings again for the new one
 * (T12). A promise that is broken already stays broken: nobody gets out of it by another name for the fault.
 */
export function retargeted(ticket: Ticket, at: number, urgency: UrgencyClass): Clocks & { rung: Rung } {
  const policy = policyOf(ticket.terms);
  const calendars = calendarsOf(policy);
  const follows = (name: ClockName, terms: ClockTerms): ServiceClock => {
    const clock = ticket.clocks[name];
    const due = dueAt(clock, calendars);
    return due !== null && due <= at ? clock : retargetClock(clock, at, terms, calendars);
  };
  return changedClocks(ticket, at, {
    respond: follows('respond', respondTerms(policy, urgency)),
    resolve: follows('resolve', resolveTerms(policy, urgency)),
  });
}

/** The end of the work is now owed on the date the resident agreed to (T7). */
export function datedClocks(ticket: Ticket, at: number, finishBy: number): Clocks & { rung: Rung } {
  const { respond, resolve } = ticket.clocks;
  const dated = agreeDue(resolve, at, finishBy, calendarsOf(policyOf(ticket.terms)));
  return changedClocks(ticket, at, { respond, resolve: dated });
}

function changedClocks(ticket: Ticket, at: number, clocks: Ticket['clocks']): Clocks & { rung: Rung } {
  const calendars = calendarsOf(policyOf(ticket.terms));
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
