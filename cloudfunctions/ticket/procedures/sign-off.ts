import { signOff } from '../../../src/domain/ticket/decisions/sign-off';
import { step } from '../../_kit/ticket/step';

/** T17. */
export const signOffStep = step('ticket.sign-off', signOff, (input) => ({ signature: input.signature }));
