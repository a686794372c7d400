import { MINUTE_MS } from '../../policy/local-time';
import { refuse, type Refusal } from '../../shared/refusal';
import type { By } from '../../ticket/events';

/** How a call to an unreached resident ended: told · nobody answered · they read the message meanwhile. */
export type CallOutcome = 'told' | 'not-reached' | 'read';

/** Where a call task stands (N3). Times are epoch ms. */
export interface CallTask {
  active: boolean;
  /** who is calling; free again after a while, so that a forgotten task comes back */
  taker: { id: string; alias: string } | null;
  takenAt: number | null;
  /** calls nobody answered */
  tries: { at: number; by: { id: string; alias: string } }[];
  outcome: CallOutcome | null;
  note: string;
  doneAt: number | null;
}

const HELD_MS = 30 * MINUTE_MS;
const MOST_TRIES = 3;

/** Whether somebody else is calling right now. */
export function heldByOther(task: CallTask, who: string, now: number): boolean {
  const { taker, takenAt } = task;
  return taker !== null && taker.id !== who && now - (takenAt ?? 0) < HELD_MS;
}

/** Takes a call task: one person calls, not two (N3). Refusals: wrong-status, already-taken. */
export function takeCall(task: CallTask, by: Pick<By, 'id' | 'alias'>, now: number): CallTask | Refusal {
  if (!task.active) return refuse('wrong-status');
  if (heldByOther(task, by.id, now)) return refuse('already-taken');
  return { ...task, taker: { id: by.id, alias: by.alias }, takenAt: now };
}

/** Records how the call went (N3): told ends it, the third call nobody answers ends it too. Refusals: wrong-status, already-taken. */
export function finishCall(
  task: CallTask,
  by: Pick<By, 'id' | 'alias'>,
  said: { outcome: 'told' | 'not-reached'; note: string },
  now: number,
): CallTask | Refusal {
  if (!task.active) return refuse('wrong-status');
  if (heldByOther(task, by.id, now)) return refuse('already-taken');
  const who = { id: by.id, alias: by.alias };
  const note = said.note.trim();
  if (said.outcome === 'told') {
    return { ...task, active: false, taker: who, outcome: 'told', note, doneAt: now };
  }
  const tries = [...task.tries, { at: now, by: who }];
  const over = tries.length >= MOST_TRIES;
  return {
    ...task,
    tries,
    note,
    taker: null,
    takenAt: null,
    active: !over,
    outcome: over ? 'not-reached' : null,
    doneAt: over ? now : null,
  };
}
