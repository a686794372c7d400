import { offerToPool } from '../../../src/domain/ticket/decisions/offer-to-pool';
import { step } from '../../_kit/ticket/step';

/** T9. */
export const offer = step('ticket.offer', offerToPool, (input) => ({ note: input.note?.trim() || null }));
