import { createHash } from 'node:crypto';
import type { ComplaintReceipt } from '../../../src/contract/complaint/submit';
import { suggestComplaint } from '../../../src/domain/classification/suggest-complaint';
import type { ReceiveComplaint } from '../../../src/domain/complaint/decisions/receive-complaint';
import { receiveComplaint } from '../../../src/domain/complaint/decisions/receive-complaint';
import { evolve } from '../../../src/domain/complaint/evolve';
import { messagesOf } from '../../../src/domain/complaint/messages/messages-of';
import { stepPromiseOf } from '../../../src/domain/complaint/next-promise';
import type { Complaint } from '../../../src/domain/complaint/state';
import { communityOf, type CallContext } from '../call-context';
import { placeIdOf } from '../directory';
import { nudgeDelivery } from '../nudge';
import { numberOf } from '../number-of';
import { insert } from '../store';
import { load } from '../workflow';
import { complaintWorkflow, indexFields, type ComplaintDoc } from './workflow';

const prefixes = { complaint: 'TS', suggestion: 'JY', praise: 'BY' } as const;
/** Two records a day may hash to the same number; three in a row do not. */
const MOST_NUMBERS = 3;

/**
 * Creates a record by one insert whose `_id` comes from the community, the person and the intention: the same one any number of
 * times is one record, and everybody gets that one back. The id names the community, and so its policy and words.
 */
export async function createComplaint(
  call: CallContext,
  intention: string,
  facts: Omit<ReceiveComplaint, 'at' | 'by' | 'number' | 'suggested' | 'terms'>,
): Promise<ComplaintReceipt> {
  const digest = createHash('sha256').update(`${call.actor.id}:${intention}`).digest();
  const id = placeIdOf(facts.communityId, `f${digest.toString('hex').slice(0, 24)}`);
  const suggestion = facts.sort === 'complaint' ? suggestComplaint(facts.text) : null;
  const { kind, level, confidence } = suggestion ?? { kind: 'service_quality', level: 1, confidence: 0 };
  const suggested = facts.sort === 'complaint' ? { kind, level, confidence } : null;
  const terms = communityOf(call, facts.communityId).policy;
  for (let salt = 0; salt < MOST_NUMBERS; salt += 1) {
    const number = numberOf(prefixes[facts.sort], call.now, digest.subarray(salt * 5, salt * 5 + 5));
    const doc = docOf(id, { ...facts, at: call.now, by: call.actor, number, suggested, terms });
    if (await insert(complaintWorkflow.collection, doc)) {
      await nudgeDelivery(id, 'complaint');
      return receipt({ ...doc, id });
    }
    const existing = await load<Complaint>(complaintWorkflow.collection, id);
    if (existing) return receipt(existing.state);
  }
  throw new Error('no free complaint number');
}

function docOf(id: string, command: ReceiveComplaint): ComplaintDoc {
  const outbox: ComplaintDoc['outbox'] = [];
  const complaint = receiveComplaint(command).reduce<Complaint | null>((state, event, index) => {
    const next = evolve(state, event, id);
    outbox.push(...messagesOf(event, next, 1, index));
    return next;
  }, null);
  if (!complaint) throw new Error('a record begins with what was said');
  const { id: _id, ...state } = complaint;
  return {
    _id,
    version: 1,
    outbox,
    requests: [],
    wakeAt: 0,
    ...indexFields(complaint),
    ...state,
  } as ComplaintDoc;
}

/** From the first event, so that every repetition gives the same answer whatever has happened since. */
function receipt(complaint: Complaint): ComplaintReceipt {
  const [first] = complaint.timeline;
  const asReceived = first ? evolve(null, first, complaint.id) : complaint;
  return {
    complaintId: complaint.id,
    number: complaint.number,
    answerBy: stepPromiseOf(asReceived, complaint.createdAt)?.dueAt ?? complaint.createdAt,
  };
}
