import { recordCause } from '../../../src/domain/complaint/decisions/record-cause';
import { improvementsOf } from '../../_kit/complaint/improvements-of';
import { step } from '../../_kit/complaint/step';

/** C5, C12. */
export const recordCauseStep = step(
  'complaint.record-cause',
  recordCause,
  ({ cause, text, prevention, improvements }, call) => ({
    cause,
    text,
    prevention,
    improvements: improvementsOf(improvements, call),
  }),
  (input) => input.improvements.map((one) => one.ownerId),
);
