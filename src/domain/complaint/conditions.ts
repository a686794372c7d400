import type { Actor, StaffRole } from '../access/roles';
import { dueAt } from '../policy/clock-reading';
import type { CommunityPolicy } from '../policy/community-policy';
import { DAY_MS, MINUTE_MS } from '../policy/local-time';
import { calendarsOf } from '../policy/resolve-calendar';
import { refuse, type Refusal } from '../shared/refusal';
import { approverRoles, reviewerRoles } from './independence';
import type { Complaint } from './state';
import type { ComplaintStep } from './when';

/** What a condition looks at: the record, who asks, and when. */
export interface Asking {
  complaint: Complaint;
  by: Actor;
  at: number;
  policy: CommunityPolicy;
}

type Condition = (asking: Asking) => Refusal | null;

/** A complainant may say twice that a closing was wrong; then a reviewed decision stands. */
const MOST_REOPENS = 2;

const wrongStatus = ({ complaint }: Asking): Refusal =>
  refuse('wrong-status', { detail: { status: complaint.status } });

const handlerOnly: Condition = ({ complaint, by }) =>
  complaint.handler?.id === by.id ? null : refuse('not-your-job');

function holds(by: Actor, roles: readonly StaffRole[]): boolean {
  return by.roles.some((role) => (roles as readonly string[]).includes(role));
}

/** A lead of the complaint's level who did not make the plans: four eyes (C4, C6). */
const approver: Condition = ({ complaint, by, policy }) => {
  if (!holds(by, approverRoles(complaint, policy))) return refuse('not-allowed');
  return complaint.planning.proposedBy === by.id ? refuse('self-forbidden') : null;
};

const notValid = ({ judgement }: Complaint): boolean => judgement?.valid === false;

/** What a step asks beyond its status, whoever sends whatever: known before the button is shown. */
export const conditions: Partial<Record<ComplaintStep, Condition>> = {
  'confirm-facts': (asking) => (asking.complaint.factsConfirmedAt === null ? null : wrongStatus(asking)),
  'find-facts': handlerOnly,
  'note-progress': handlerOnly,
  'propose-plans': handlerOnly,
  'carry-out': handlerOnly,
  'approve-plan': approver,
  'return-plans': approver,
  // Only when agreement was really looked for: they refused or countered, or let the time pass.
  'decide-plan': (asking) => {
    const { complaint, at, policy } = asking;
    const { step } = complaint.clocks;
    const due = step?.name === 'agree' ? dueAt(step.clock, calendarsOf(policy)) : null;
    const { approved, answer } = complaint.planning;
    if (approved === null || (answer === null && complaint.status === 'planning')) return wrongStatus(asking);
    if (complaint.status === 'offered' && (due === null || at < due)) {
      return refuse('too-early', { detail: { from: due ?? 0 } });
    }
    return approver(asking);
  },
  // Calls a minute apart are one try, not three (V3).
  'record-visit': ({ complaint, at, policy }) => {
    const { tries, outcome } = complaint.visit;
    if (complaint.status === 'withdrawn' && outcome !== null) {
      return refuse('wrong-status', { detail: { status: complaint.status } });
    }
    const from = (tries[tries.length - 1] ?? -Infinity) + policy.visits.gapMinutes * MINUTE_MS;
    return at < from ? refuse('too-often', { detail: { nextAt: from } }) : null;
  },
  'confirm-result': (asking) => (asking.complaint.confirmedAt === null ? null : wrongStatus(asking)),
  'object-result': (asking) => (notValid(asking.complaint) ? wrongStatus(asking) : null),
  'ask-review': (asking) =>
    notValid(asking.complaint) && asking.complaint.review === null ? null : wrongStatus(asking),
  'decide-review': ({ complaint, by }) => {
    if (!holds(by, reviewerRoles(complaint))) return refuse('not-allowed');
    return complaint.judgement?.by === by.id ? refuse('self-forbidden') : null;
  },
  // Whoever did the work, or judged it not valid, does not decide that it is over (C6); and never without a visit or its tries.
  'decide-closing': ({ complaint, by, policy }) => {
    if (complaint.visit.outcome === null) return refuse('too-early', { detail: { needs: 'visit' } });
    const invalid = notValid(complaint);
    const roles = invalid ? reviewerRoles(complaint) : approverRoles(complaint, policy);
    if (!holds(by, roles)) return refuse('not-allowed');
    const author = invalid ? complaint.judgement?.by : complaint.handler?.id;
    return author === by.id ? refuse('self-forbidden') : null;
  },
  reopen: ({ complaint, at, policy }) => {
    if (complaint.closedAt === null || at > complaint.closedAt + policy.complaint.reopenDays * DAY_MS) {
      return refuse('too-late');
    }
    return complaint.reopens < MOST_REOPENS ? null : refuse('too-often', { detail: { most: MOST_REOPENS } });
  },
  'record-cause': (asking) =>
    asking.complaint.cause === null && asking.complaint.judgement?.valid ? null : wrongStatus(asking),
  'finish-improvement': (asking) =>
    asking.complaint.improvements.some((one) => one.doneAt === null) ? null : wrongStatus(asking),
};
