import { DAY_MS } from '../../policy/local-time';
import { refuse } from '../../shared/refusal';
import type { Command, Decision } from '../decision';
import type { UsedPart } from '../facts';
import { inThePast } from '../moments';
import { partsFault } from '../parts';
import { heard } from '../late-step';
import { refusedNow } from '../when';

export interface ReserveParts extends Command {
  parts: UsedPart[];
  /** they must be bought first, and are expected by then (epoch ms): the work waits */
  awaitedUntil: number | null;
}

/** Parts are taken for the job, or ordered for it: then the clock waits for them (T8, T16). */
export const reserveParts: Decision<ReserveParts> = (command, ticket, policy) => {
  const { at, parts, awaitedUntil } = command;
  const refusal =
    refusedNow('reserve-parts', command.by, ticket) ??
    partsFault(parts) ??
    inThePast('awaitedUntil', awaitedUntil, at);
  if (refusal) return refusal;
  const told = heard(command, ticket);
  const reserved = { type: 'parts-reserved' as const, ...told, parts };
  if (awaitedUntil === null) return [reserved];
  const pause = refusedNow('pause', command.by, ticket);
  if (pause) return pause;
  const latest = at + policy.waiting.partsDays * DAY_MS;
  if (awaitedUntil > latest)
    return refuse('invalid-input', { field: 'awaitedUntil', detail: { problem: 'too-far', latest } });
  const note = parts.map((part) => part.name).join('、');
  return [reserved, { type: 'paused', ...told, reason: 'parts', until: awaitedUntil, note }];
};
