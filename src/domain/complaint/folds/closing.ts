import { endGoal, enter, settle } from '../clocks';
import type { ComplaintEventOf } from '../events';
import { noVisit } from '../initial';
import type { Complaint } from '../state';
import { personOf } from '../person-of';
import { again, anotherRound, overturned } from './round';
import type { Change, FoldsOf } from './fold';

/** The visit, the complainant's word, and the end (C3, C5, C6). */
export const closingFolds: FoldsOf<
  | 'visit-missed'
  | 'visited'
  | 'result-confirmed'
  | 'result-objected'
  | 'review-asked'
  | 'review-decided'
  | 'rework-ordered'
  | 'withdrawn'
  | 'closed'
  | 'reopened'
> = {
  'visit-missed': missed,
  visited,
  'result-confirmed': (_complaint, { at }) => ({ confirmedAt: at }),
  'result-objected': (complaint, { at }) => anotherRound(complaint, at, false),
  'review-asked': (complaint, { at, reason }) =>
    enter(
      complaint,
      'reviewing',
      at,
      { review: { reason, upheld: null }, visit: noVisit, confirmedAt: null },
      false,
    ),
  'review-decided': reviewed,
  'rework-ordered': (complaint, { at }) => anotherRound(complaint, at, true),
  withdrawn: (complaint, { at }) =>
    enter(
      complaint,
      'withdrawn',
      at,
      { closedAt: at, visit: noVisit, ...endGoal(complaint, at, false) },
      false,
    ),
  closed: (complaint, { at, how }) =>
    enter(complaint, 'closed', at, { closedAt: at, closedHow: how, ...endGoal(complaint, at, false) }),
  reopened: (complaint, { at, reason }) => {
    const reopens = complaint.reopens + 1;
    if (complaint.judgement?.valid) return anotherRound(complaint, at, false, { reopens });
    const review = { reason, upheld: null };
    const open = { reopens, review, closedAt: null, closedHow: null, visit: noVisit, confirmedAt: null };
    return enter(complaint, 'reviewing', at, open, false);
  },
};

/** The policy's last try is an outcome of its own (V3): the visit is recorded, nobody was reached. */
function missed(complaint: Complaint, { at, last }: ComplaintEventOf<'visit-missed'>): Change {
  const tries = [...complaint.visit.tries, at];
  if (!last) return { visit: { ...complaint.visit, tries } };
  const visit = { tries, outcome: 'unreachable' as const, at };
  const enough =
    complaint.status === 'withdrawn' || complaint.sort === 'suggestion' || complaint.confirmedAt !== null;
  return enough ? settle(complaint, at, { visit }) : enter(complaint, 'deciding', at, { visit });
}

/** Satisfied waits for the closing that follows; dissatisfied goes another round, and from the second round on to a decision. */
function visited(complaint: Complaint, { at, by, satisfied, words }: ComplaintEventOf<'visited'>): Change {
  const visit = {
    ...complaint.visit,
    outcome: satisfied ? ('satisfied' as const) : ('unsatisfied' as const),
    at,
  };
  if (complaint.status === 'withdrawn') {
    if (satisfied) return settle(complaint, at, { visit });
    // Not withdrawn of their own free will: it goes on where a person first looks at it.
    const owner = complaint.owner ?? personOf(by);
    return enter(complaint, 'acknowledged', at, { ...again(complaint, at), judgement: null, owner });
  }
  if (satisfied || complaint.sort === 'suggestion') return settle(complaint, at, { visit });
  if (complaint.judgement?.valid === false) {
    return complaint.review
      ? enter(complaint, 'deciding', at, { visit })
      : enter(complaint, 'reviewing', at, { visit: noVisit, review: { reason: words, upheld: null } });
  }
  return complaint.round === 1
    ? anotherRound(complaint, at, true)
    : enter(complaint, 'deciding', at, { visit });
}

function reviewed(
  complaint: Complaint,
  { at, by, upheld, reason }: ComplaintEventOf<'review-decided'>,
): Change {
  if (!upheld) return overturned(complaint, at, { valid: true, by: by.id, answer: reason });
  const review = { reason: complaint.review?.reason ?? '', upheld };
  return enter(complaint, 'declined', at, { review, visit: noVisit });
}
