import { carryOut } from '../../../src/domain/complaint/decisions/carry-out';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const carryOutStep = step('complaint.carry-out', carryOut, (input) => ({
  result: input.result,
  photos: input.photos,
}));
