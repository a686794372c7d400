import { grade } from '../../../src/domain/complaint/decisions/grade';
import { colleagueOf } from '../../_kit/complaint/colleague-of';
import { step } from '../../_kit/complaint/step';

/** C4. */
export const gradeStep = step(
  'complaint.grade',
  grade,
  (input, call) => {
    const { person, candidate } = colleagueOf(call, input.handlerId, 'handlerId');
    const { level, kind, department, reason } = input;
    return { level, kind, department, handler: person, candidate, reason: reason?.trim() || null };
  },
  (input) => [input.handlerId],
);
