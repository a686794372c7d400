import { transfer } from '../../../src/domain/complaint/decisions/transfer';
import { colleagueOf } from '../../_kit/complaint/colleague-of';
import { step } from '../../_kit/complaint/step';

/** 首问负责制. */
export const transferStep = step(
  'complaint.transfer',
  transfer,
  (input, call) => {
    const { person, candidate } = colleagueOf(call, input.staffId, 'staffId');
    return { to: person, candidate, reason: input.reason };
  },
  (input) => [input.staffId],
);
