import { reserveParts } from '../../../src/domain/ticket/decisions/reserve-parts';
import { step } from '../../_kit/ticket/step';

/** T16. */
export const reservePartsStep = step('ticket.reserve-parts', reserveParts, (input) => ({
  parts: input.parts,
  awaitedUntil: input.awaitedUntil ?? null,
}));
