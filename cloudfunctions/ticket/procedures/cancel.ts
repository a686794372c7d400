import { cancelTicket } from '../../../src/domain/ticket/decisions/cancel-ticket';
import { step } from '../../_kit/ticket/step';

/** T21. */
export const cancel = step('ticket.cancel', cancelTicket, (input) => ({ reason: input.reason }));
