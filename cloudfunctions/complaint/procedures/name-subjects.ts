import { nameSubjects } from '../../../src/domain/complaint/decisions/name-subjects';
import { colleagueOf } from '../../_kit/complaint/colleague-of';
import { step } from '../../_kit/complaint/step';

/** C6. */
export const nameSubjectsStep = step(
  'complaint.name-subjects',
  nameSubjects,
  (input, call) => ({
    subjects: input.staffIds.map((id) => colleagueOf(call, id, 'staffIds').person),
    reason: input.reason,
  }),
  (input) => input.staffIds,
);
