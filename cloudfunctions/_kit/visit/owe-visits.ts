import { systemActor } from '../../../src/domain/access/roles';
import { signed } from '../../../src/domain/ticket/decision';
import type { Ticket } from '../../../src/domain/ticket/state';
import type { VisitEvent } from '../../../src/domain/visit/events';
import { evolve } from '../../../src/domain/visit/evolve';
import { firstVisitId, recoveryDueAt, visitsOwed } from '../../../src/domain/visit/owed';
import type { Visit } from '../../../src/domain/visit/state';
import { insert } from '../store';
import { apply, commit, load } from '../workflow';
import { indexFields, visitWorkflow, type VisitDoc } from './workflow';

const by = signed(systemActor, 'system');
const MOST_TRIES = 8;

/**
 * What a repair's steps mean for its visits (V3, V4), done again harmlessly: a completion owes them, an objection drops those of
 * its round, a bad survey opens a recovery. Called while the step's messages are delivered, so that a crash loses none.
 */
export async function oweVisits(ticket: Ticket, kinds: readonly string[], now: number): Promise<void> {
  if (kinds.includes('result-objected')) {
    const rounds = Array.from({ length: ticket.round }, (_one, n) => n + 1);
    const old = rounds.filter((round) => round < ticket.round || ticket.status === 'reopened');
    const ids = old.flatMap((round) => [`${ticket.id}.${round}.1`, `${ticket.id}.${round}.2`]);
    await Promise.all(ids.map((id) => change(id, (visit) => dropped(visit, 'reopened', now))));
  }
  // Whatever else was told: an insert that is already there changes nothing.
  if (kinds.includes('completed') || kinds.includes('result-confirmed')) {
    await Promise.all(
      visitsOwed(ticket).map(({ id, event }) => insert('visits', docOf(evolve(null, event, id)))),
    );
  }
  if (kinds.includes('survey-answered') && ticket.survey.recovery) {
    await Promise.all(
      visitsOwed(ticket).map(({ id, event }) => insert('visits', docOf(evolve(null, event, id)))),
    );
    const at = ticket.survey.answeredAt ?? now;
    await change(firstVisitId(ticket.id, ticket.round), (visit) =>
      visit.rule === 'recovery' || visit.status === 'done' || visit.status === 'dropped'
        ? []
        : [{ type: 'recovery-opened', at: now, by, dueAt: recoveryDueAt(at, ticket) }],
    );
  }
}

/** A complaint took over what the visit was to find out (V4). */
export async function dropForComplaint(ticketId: string, round: number, now: number): Promise<void> {
  await change(firstVisitId(ticketId, round), (visit) => dropped(visit, 'complaint', now));
}

/** The resident said in the app that all is well: no need to call (V3). Major repairs are called all the same. */
export async function answeredOnline(ticketId: string, round: number, now: number): Promise<void> {
  await change(firstVisitId(ticketId, round), (visit) =>
    visit.status === 'due' && visit.rule === 'normal' ? [{ type: 'answered-online', at: now, by }] : [],
  );
}

function dropped(visit: Visit, reason: 'reopened' | 'complaint', at: number): VisitEvent[] {
  return visit.status === 'due' ? [{ type: 'visit-dropped', at, by, reason }] : [];
}

async function change(id: string, decide: (visit: Visit) => VisitEvent[]): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await load<Visit>('visits', id);
    const events = before ? decide(before.state) : [];
    if (!before || events.length === 0) return;
    if (await commit(visitWorkflow, before, apply(visitWorkflow, before, events), null)) return;
  }
}

function docOf(visit: Visit): VisitDoc {
  const { id: _id, ...state } = visit;
  const wakeAt = visitWorkflow.nextWake(visit);
  return { _id, version: 1, outbox: [], requests: [], wakeAt, ...indexFields(visit), ...state };
}
