import { withdraw } from '../../../src/domain/complaint/decisions/withdraw';
import { step } from '../../_kit/complaint/step';

/** C6. */
export const withdrawStep = step('complaint.withdraw', withdraw, (input) => ({ reason: input.reason }));
