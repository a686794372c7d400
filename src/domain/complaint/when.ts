import type { Actor } from '../access/roles';
import { refuse, type Refusal } from '../shared/refusal';
import { policyOf } from '../ticket/terms';
import { conditions } from './conditions';
import type { Sort } from './facts';
import { notIndependent } from './independence';
import type { Complaint } from './state';
import type { ComplaintStatus } from './status';

type Statuses = Partial<Record<Sort, readonly ComplaintStatus[]>>;

const handled: readonly ComplaintStatus[] = ['assigned', 'planning', 'proposed', 'offered', 'agreed'];
const untilOver: readonly ComplaintStatus[] = [
  'received',
  'acknowledged',
  'judged',
  ...handled,
  'carried-out',
  'declined',
  'reviewing',
  'deciding',
];

/** In which statuses each step is possible (C5, C10, C11): asked by the decisions, and by the buttons on the screen. */
export const stepStatuses = {
  acknowledge: { complaint: ['received'], suggestion: ['received'] },
  'confirm-facts': { complaint: ['acknowledged', 'judged', ...handled] },
  'add-facts': { complaint: untilOver, suggestion: ['received', 'acknowledged'] },
  judge: { complaint: ['acknowledged'] },
  grade: { complaint: ['judged', ...handled] },
  'name-subjects': { complaint: untilOver },
  transfer: { complaint: untilOver.slice(1), suggestion: ['acknowledged', 'answered'] },
  'find-facts': { complaint: ['assigned'] },
  'note-progress': { complaint: handled },
  'propose-plans': { complaint: ['planning'] },
  'approve-plan': { complaint: ['proposed'] },
  'return-plans': { complaint: ['proposed'] },
  'answer-plan': { complaint: ['offered'] },
  'record-answer': { complaint: ['offered'] },
  'decide-plan': { complaint: ['offered', 'planning'] },
  'carry-out': { complaint: ['agreed'] },
  'record-visit': {
    complaint: ['carried-out', 'declined', 'deciding', 'withdrawn'],
    suggestion: ['answered'],
  },
  'confirm-result': { complaint: ['carried-out', 'declined', 'deciding'] },
  'object-result': { complaint: ['carried-out', 'deciding'] },
  'ask-review': { complaint: ['declined', 'deciding'] },
  'decide-review': { complaint: ['reviewing'] },
  'decide-closing': { complaint: ['deciding'] },
  withdraw: { complaint: untilOver, suggestion: ['received', 'acknowledged'], praise: ['received'] },
  reopen: { complaint: ['closed'] },
  'record-cause': {
    complaint: ['planning', 'proposed', 'offered', 'agreed', 'carried-out', 'deciding', 'closed'],
  },
  'finish-improvement': {
    complaint: ['planning', 'proposed', 'offered', 'agreed', 'carried-out', 'deciding', 'closed'],
    suggestion: ['answered', 'closed'],
  },
  'answer-suggestion': { suggestion: ['acknowledged'] },
  'pass-on': { praise: ['received'] },
} as const satisfies Record<string, Statuses>;

export type ComplaintStep = keyof typeof stepStatuses;

/** Steps the complainant takes; everything else is staff's, and independence holds for it (C6). */
export const ownSteps: readonly ComplaintStep[] = [
  'confirm-facts',
  'add-facts',
  'answer-plan',
  'confirm-result',
  'object-result',
  'ask-review',
  'withdraw',
  'reopen',
];

/**
 * Everything that speaks against a step before its own facts are looked at: the status, who they are to the complaint (C6),
 * and what the record says. Null when this person may take it now.
 */
export function notNow(step: ComplaintStep, by: Actor, at: number, complaint: Complaint): Refusal | null {
  const statuses: Statuses = stepStatuses[step];
  if (!(statuses[complaint.sort] ?? []).includes(complaint.status)) {
    return refuse('wrong-status', { detail: { status: complaint.status } });
  }
  const staffStep = !ownSteps.includes(step);
  return (
    (staffStep ? notIndependent(by, complaint) : null) ??
    conditions[step]?.({ complaint, by, at, policy: policyOf(complaint.terms) }) ??
    null
  );
}
