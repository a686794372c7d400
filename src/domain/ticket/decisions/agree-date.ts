import { dueAt } from '../../policy/clock-reading';
import { DAY_MS } from '../../policy/local-time';
import { calendarsOf } from '../../policy/resolve-calendar';
import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { inThePast } from '../moments';
import { refusedNow } from '../when';

/** A date further away is a slip of the finger. */
const FURTHEST_DAYS = 366;

export interface AgreeDate extends Command {
  finishBy: number;
  /** how it was agreed */
  note: string;
}

/** The resident and the service agreed by when a renovation job is done (T7): that is the promise now. One that is broken already stays broken. */
export const agreeDate: Decision<AgreeDate> = (command, ticket, policy) => {
  const { at, by, finishBy, note } = command;
  const refusal = refusedNow('agree-date', by, ticket) ?? inThePast('finishBy', finishBy, at);
  if (refusal) return refusal;
  if (finishBy <= at || finishBy > at + FURTHEST_DAYS * DAY_MS)
    return refuse('invalid-input', { field: 'finishBy', detail: { problem: 'too-far' } });
  const before = dueAt(ticket.clocks.resolve, calendarsOf(policy));
  if (before !== null && before <= at) return refuse('too-late', { field: 'finishBy' });
  return [{ type: 'date-agreed', at, by: signed(by), finishBy, before, note }];
};
