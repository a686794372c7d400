import { passOn } from '../../../src/domain/complaint/decisions/pass-on';
import { colleagueOf } from '../../_kit/complaint/colleague-of';
import { step } from '../../_kit/complaint/step';

/** C11. */
export const passOnStep = step(
  'complaint.pass-on',
  passOn,
  (input, call) => ({
    persons: input.staffIds.map((id) => colleagueOf(call, id, 'staffIds').person),
    words: input.words?.trim() || null,
  }),
  (input) => input.staffIds,
);
