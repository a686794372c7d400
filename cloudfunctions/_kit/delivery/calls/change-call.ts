import type { CallTask } from '../../../../src/domain/notification/calls/call-task';
import { isRefusal, type Refusal } from '../../../../src/domain/shared/refusal';
import { demand, type CallContext } from '../../call-context';
import { Refused, stop } from '../../refused';
import { _, findById, updateWhere } from '../../store';
import { CALLS, type CallDoc } from './call-doc';

const MOST_TRIES = 8;
const KEPT_REQUESTS = 20;

/** Changes a call task by a pure rule: read, decide, one conditional write; of two agents at once, one wins (N3). A repeated request
 * changes nothing. Refusals: not-found, not-allowed, busy, and what the rule says. */
export async function changeCall(
  call: CallContext,
  input: { callId: string; requestId: string },
  rule: (task: CallTask) => CallTask | Refusal,
): Promise<CallDoc> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const doc = (await findById<CallDoc>(CALLS, input.callId)) ?? stop('not-found');
    demand(call, { communityId: doc.communityId });
    if (doc.requests.includes(input.requestId)) return doc;
    const outcome = rule(doc);
    if (isRefusal(outcome)) throw new Refused(outcome);
    const { active, taker, takenAt, tries: calls, outcome: how, note, doneAt } = outcome;
    const changed = { active, takenAt, outcome: how, note, doneAt };
    const done = await updateWhere(
      CALLS,
      { _id: doc._id, version: doc.version },
      {
        ...changed,
        taker: _.set(taker),
        tries: _.set(calls),
        version: doc.version + 1,
        requests: _.push({ each: [input.requestId], slice: -KEPT_REQUESTS }),
      },
    );
    if (done === 1) return { ...doc, ...outcome, version: doc.version + 1 };
  }
  return stop('busy');
}
