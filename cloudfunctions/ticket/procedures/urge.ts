import { urgeTicket } from '../../../src/domain/ticket/decisions/urge-ticket';
import { step } from '../../_kit/ticket/step';

/** T21. */
export const urge = step('ticket.urge', urgeTicket, (input) => ({ words: input.words?.trim() || null }));
