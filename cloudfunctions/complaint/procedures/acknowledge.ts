import { acknowledge } from '../../../src/domain/complaint/decisions/acknowledge';
import { step } from '../../_kit/complaint/step';

/** C2. */
export const acknowledgeStep = step('complaint.acknowledge', acknowledge, (input) => ({
  restated: input.restated,
  confirmed: input.confirmed,
  reply: input.reply,
}));
