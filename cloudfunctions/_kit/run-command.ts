import { createHash } from 'node:crypto';
import type { Refusal } from '../../src/domain/shared/refusal';
import { isRefusal } from '../../src/domain/shared/refusal';
import { Refused, stop } from './refused';
import { apply, commit, load, type Loaded, type Workflow } from './workflow';

/** Losing more often than this in a row means that something else is wrong. */
const MOST_TRIES = 8;

/** A command on one workflow document. */
export interface CommandRun<S, E> {
  id: string;
  /** who takes the step: a repetition counts as one only from the same person */
  by: string;
  /** the intention's id; a repeated one changes nothing and gets the state as it stands */
  requestId: string;
  /** throws unless the caller may */
  guard: (state: S) => void;
  decide: (state: S) => E[] | Refusal;
  /** the state as the caller may see it, sent along with a refusal */
  view: (loaded: Loaded<S>) => unknown;
}

/**
 * Read, decide, one conditional write. Losing the race means: read again, decide again; what was right a moment ago may be
 * refused now, with the fresh state. Refusals: not-found, busy, and whatever guard and decide say.
 */
export async function runCommand<S extends { id: string; timeline: E[] }, E>(
  workflow: Workflow<S, E>,
  run: CommandRun<S, E>,
): Promise<Loaded<S> & { told: boolean }> {
  // A digest: nobody's id is left in the document when they erase themselves (P7).
  const request = createHash('sha256').update(`${run.by}:${run.requestId}`).digest('base64url').slice(0, 22);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = (await load<S>(workflow.collection, run.id)) ?? stop('not-found');
    // Before the guard: whoever gave a job back may not touch it any more, and still deserves the answer that got lost.
    if (before.fields.requests.includes(request)) return { ...before, told: false };
    run.guard(before.state);
    const outcome = run.decide(before.state);
    if (isRefusal(outcome)) throw new Refused(outcome, run.view(before));
    // Nothing to change: what was wanted is so already.
    if (outcome.length === 0) return { ...before, told: false };
    const after = apply(workflow, before, outcome);
    if (await commit(workflow, before, after, request)) return { ...after, told: after.messages.length > 0 };
  }
  return stop('busy');
}
