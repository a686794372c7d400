import { impossible } from '../shared/never';
import type { VisitEvent } from './events';
import type { Visit } from './state';

/** Folds one event into the visit (V3); the first one makes it. */
export function evolve(visit: Visit | null, event: VisitEvent, id = visit?.id ?? ''): Visit {
  if (event.type === 'visit-owed') {
    const { type: _type, at, by: _by, ...facts } = event;
    return {
      ...facts,
      id,
      status: 'due',
      tries: [],
      words: null,
      satisfied: null,
      fixed: null,
      doneAt: null,
      overdue: false,
      escalated: 0,
      createdAt: at,
      updatedAt: at,
      timeline: [event],
    };
  }
  if (!visit) throw new Error(`a visit cannot begin with ${event.type}`);
  return { ...visit, ...change(visit, event), updatedAt: event.at, timeline: [...visit.timeline, event] };
}

function change(visit: Visit, event: Exclude<VisitEvent, { type: 'visit-owed' }>): Partial<Visit> {
  const { at } = event;
  switch (event.type) {
    case 'recovery-opened':
      return { rule: 'recovery', from: at, dueAt: event.dueAt, status: 'due', overdue: false, escalated: 0 };
    case 'visit-missed':
      return {
        tries: [...visit.tries, at],
        ...(event.last ? { status: 'unreachable' as const, doneAt: at } : {}),
      };
    case 'visited': {
      const { satisfied, fixed, words, nextDueAt } = event;
      const answer = { satisfied, fixed, words };
      // Dissatisfied is not the end: it is asked again once it was put right (V4).
      return nextDueAt === null
        ? { ...answer, status: 'done', doneAt: at }
        : { ...answer, rule: 'recovery', dueAt: nextDueAt, overdue: false, escalated: 0, tries: [] };
    }
    case 'answered-online':
      return { status: 'online', doneAt: at };
    case 'visit-dropped':
      return { status: 'dropped', doneAt: at };
    case 'visit-overdue':
      return { overdue: true };
    case 'escalated':
      return { escalated: event.step + 1 };
    default:
      return impossible(event);
  }
}
