import { followTicket } from '../../../src/domain/ticket/decisions/follow-ticket';
import { step } from '../../_kit/ticket/step';

/** T19. */
export const followStep = step('ticket.follow', followTicket, (_input, call) => ({
  neighbour: { homes: call.person?.homes ?? [] },
}));
