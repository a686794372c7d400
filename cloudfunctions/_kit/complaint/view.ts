import type { ComplaintView } from '../../../src/contract/complaint/views';
import { mayEver } from '../../../src/domain/access/may';
import type { Actor } from '../../../src/domain/access/roles';
import { availableActions } from '../../../src/domain/complaint/available-actions';
import { readerOf, type Reader } from '../../../src/domain/complaint/reader';
import type { Complaint } from '../../../src/domain/complaint/state';
import { timelineFor } from '../../../src/domain/complaint/timeline-item';
import { DAY_MS, MINUTE_MS } from '../../../src/domain/policy/local-time';
import { policyOf } from '../../../src/domain/ticket/terms';
import { openWords } from '../privacy/boundary';
import { withoutUnsafe } from '../safety/hide';
import { unseal } from '../seal';
import { complaintCard } from './card';

/** A record's page for one person (C6, C9); null when it is about them. */
export function complaintView(
  complaint: Complaint,
  version: number,
  actor: Actor,
  now: number,
): ComplaintView | null {
  const reader = readerOf(actor, complaint);
  const card = complaintCard(complaint.id, version, complaint, actor, now);
  if (reader === 'barred' || card === null) return null;
  const policy = policyOf(complaint.terms);
  const mine = reader === 'complainant';
  const numbers = numbersOf(complaint, actor, reader);
  const inside = reader === 'staff' || reader === 'department';
  const { visit, cause, planning } = complaint;
  const last = visit.tries[visit.tries.length - 1];
  const view: ComplaintView = {
    ...card,
    communityId: complaint.communityId,
    reader,
    fullText: complaint.text,
    about: complaint.about,
    photos: complaint.photos,
    // A voice tells who complains.
    voice: complaint.complainant.hidden && reader === 'department' ? null : complaint.voice,
    ticket: complaint.complainant.hidden && !mine && reader !== 'staff' ? null : complaint.ticket,
    suggested: inside ? complaint.suggested : null,
    complainant: complainantView(complaint, reader, numbers),
    subjects: inside ? complaint.subjects : [],
    owner: complaint.owner,
    handler: complaint.handler,
    restated: complaint.restated,
    factsConfirmedAt: complaint.factsConfirmedAt,
    judgement: complaint.judgement && {
      valid: complaint.judgement.valid,
      answer: complaint.judgement.answer,
    },
    facts: inside ? complaint.facts : null,
    plans: planning.plans
      .map((plan, position) => ({ ...plan, position, approved: planning.approved === position }))
      .filter((plan) => inside || (mine && plan.approved)),
    planAnswer: planning.answer,
    result: complaint.result,
    visit: {
      tries: visit.tries.length,
      most: policy.visits.tries,
      outcome: visit.outcome,
      at: visit.at,
      nextTryAt: last === undefined ? null : last + policy.visits.gapMinutes * MINUTE_MS,
    },
    confirmedAt: complaint.confirmedAt,
    review: complaint.review,
    feasibility: complaint.feasibility,
    answer: complaint.answer,
    closedAt: complaint.closedAt,
    closedHow: complaint.closedHow,
    reopenUntil:
      complaint.sort === 'complaint' && complaint.closedAt !== null
        ? complaint.closedAt + policy.complaint.reopenDays * DAY_MS
        : null,
    cause: cause && {
      code: inside ? cause.code : null,
      text: inside ? cause.text : null,
      prevention: cause.prevention,
    },
    improvements: complaint.improvements,
    timeline: timelineFor(complaint.timeline, reader, complaint.complainant.hidden),
    actions: availableActions(complaint, actor, now),
  };
  const readable = mine ? view : withoutUnsafe(view, complaint);
  return numbers === 'open' ? openWords(readable) : readable;
}

/**
 * Whose numbers somebody reads (P4): the complainant their own; whoever holds the record without being of the desk, as with a repair; the
 * desk calls through `privacy.reveal`, which keeps a record; nobody else any.
 */
function numbersOf(
  { handler, owner }: Complaint,
  actor: Actor,
  reader: Reader,
): 'open' | 'call-through' | 'masked' {
  if (reader === 'complainant') return 'open';
  if (reader !== 'staff') return 'masked';
  if (mayEver('privacy.reveal', actor)) return 'call-through';
  return handler?.id === actor.id || owner?.id === actor.id ? 'open' : 'masked';
}

function complainantView(
  { complainant, place }: Complaint,
  reader: Reader,
  numbers: ReturnType<typeof numbersOf>,
): ComplaintView['complainant'] {
  const mine = reader === 'complainant';
  const revealed = mine || reader === 'staff';
  const covered = !revealed && complainant.hidden;
  return {
    name: revealed ? unseal(complainant.name) : covered ? null : complainant.maskedName,
    phone: numbers === 'open' ? unseal(complainant.phone) : covered ? null : complainant.maskedPhone,
    detail: revealed && place.detail ? unseal(place.detail) : null,
    revealed,
    callThrough: numbers === 'call-through',
    mine,
    hidden: complainant.hidden,
    online: complainant.id !== null,
  };
}
