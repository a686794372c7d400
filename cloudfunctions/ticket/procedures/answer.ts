import { answerInquiry } from '../../../src/domain/ticket/decisions/answer-inquiry';
import { step } from '../../_kit/ticket/step';

/** T7. */
export const answer = step('ticket.answer', answerInquiry, (input) => ({ text: input.text }));
