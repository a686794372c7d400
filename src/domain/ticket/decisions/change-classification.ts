import { URGENCIES } from '../../classification/taxonomy';
import { refuse } from '../../shared/refusal';
import type { Classification } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface ChangeClassification extends Command {
  classification: Classification;
  reason: string;
}

/**
 * What somebody already works on turns out to be something else (T5): changed with a reason, told to the resident, and a promise
 * that is broken stays broken. Whoever holds the job may raise the urgency; lowering it is the desk's.
 */
export const changeClassification: Decision<ChangeClassification> = (command, ticket) => {
  const { at, by, classification: after, reason } = command;
  const refusal = refusedNow('change-classification', by, ticket);
  if (refusal) return refusal;
  if (!reason.trim()) return refuse('reason-missing', { field: 'reason' });
  const before = ticket.classification;
  if (same(before, after)) return refuse('already-taken', { field: 'classification' });
  const calmer = URGENCIES.indexOf(after.urgency) > URGENCIES.indexOf(before.urgency);
  const fromDesk = by.roles.some((role) => !['resident', 'technician', 'vendor'].includes(role));
  if (calmer && !fromDesk) return refuse('not-allowed', { field: 'classification.urgency' });
  return [{ type: 'reclassified', at, by: signed(by), before, after, reason }];
};

function same(a: Classification, b: Classification): boolean {
  const keys = ['category', 'fault', 'urgency', 'plan', 'priority'] as const;
  return keys.every((key) => a[key] === b[key]);
}
