import type { ComplaintKindCode, ComplaintLevel } from '../../classification/taxonomy';
import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { Department } from '../departments';
import type { Person } from '../facts';
import { staffRefusal, type Colleague } from '../colleague';
import { notNow } from '../when';

export interface Grade extends Command {
  level: ComplaintLevel;
  kind: ComplaintKindCode;
  department: Department;
  handler: Person;
  /** what the server knows of the handler */
  candidate: Colleague;
  reason: string | null;
}

/**
 * Level, department and handler (C4). A level below the one the words suggest needs a reason, and so does every later change;
 * the handler is nobody it is about (C6).
 */
export const grade: ComplaintDecision<Grade> = (command, complaint) => {
  const { at, by, level, kind, department, handler } = command;
  const refusal =
    notNow('grade', by, at, complaint) ?? staffRefusal('handlerId', handler, command.candidate, complaint);
  if (refusal) return refusal;
  const reason = command.reason?.trim() || null;
  const lowered = level < (complaint.suggested?.level ?? 1);
  if (reason === null && (lowered || complaint.level !== null)) {
    return refuse('reason-missing', { field: 'reason' });
  }
  return [{ type: 'graded', at, by: signed(by), level, kind, department, handler, reason }];
};
