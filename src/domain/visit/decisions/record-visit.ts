import { MINUTE_MS } from '../../policy/local-time';
import { refuse, type Refusal } from '../../shared/refusal';
import { signed, type Command } from '../../ticket/decision';
import { policyOf } from '../../ticket/terms';
import type { VisitEvent } from '../events';
import type { Visit } from '../state';

export interface RecordTicketVisit extends Command {
  reached: boolean;
  satisfied: boolean | null;
  fixed: boolean | null;
  words: string;
}

/** A call after a repair (V3): satisfied and fixed is the end (销项), anything else is asked again, the last try without an answer is an outcome. */
export function recordTicketVisit(command: RecordTicketVisit, visit: Visit): VisitEvent[] | Refusal {
  const { at, reached, satisfied, fixed } = command;
  if (visit.status !== 'due') return refuse('wrong-status', { detail: { status: visit.status } });
  if (visit.reporter.id === command.by.id) return refuse('self-forbidden');
  if (at < visit.from) return refuse('too-early', { detail: { from: visit.from } });
  const { tries, gapMinutes, recoveryMinutes } = policyOf(visit.terms).visits;
  const last = visit.tries[visit.tries.length - 1];
  const next = last === undefined ? at : last + gapMinutes * MINUTE_MS;
  if (at < next) return refuse('too-often', { detail: { nextAt: next } });
  const by = signed(command.by);
  const words = command.words.trim();
  if (!reached) {
    return [{ type: 'visit-missed', at, by, words: words || null, last: visit.tries.length + 1 >= tries }];
  }
  if (satisfied === null || fixed === null) return refuse('invalid-input', { field: 'satisfied' });
  const over = satisfied && fixed;
  if (!over && words === '') return refuse('reason-missing', { field: 'words' });
  const nextDueAt = over ? null : at + recoveryMinutes * MINUTE_MS;
  return [{ type: 'visited', at, by, satisfied, fixed, words, nextDueAt }];
}
