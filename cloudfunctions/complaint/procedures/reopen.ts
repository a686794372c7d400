import { reopen } from '../../../src/domain/complaint/decisions/reopen';
import { step } from '../../_kit/complaint/step';

/** C6. */
export const reopenStep = step('complaint.reopen', reopen, (input) => ({ reason: input.reason }));
