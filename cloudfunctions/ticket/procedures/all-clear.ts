import { giveAllClear } from '../../../src/domain/ticket/decisions/give-all-clear';
import { step } from '../../_kit/ticket/step';

/** T20. */
export const allClearStep = step('ticket.all-clear', giveAllClear, (input) => ({ note: input.note }));
