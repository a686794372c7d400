import { referTicket } from '../../../src/domain/ticket/decisions/refer-ticket';
import { step } from '../../_kit/ticket/step';

/** T9. */
export const referStep = step('ticket.refer', referTicket, (input) => ({ reason: input.reason }));
