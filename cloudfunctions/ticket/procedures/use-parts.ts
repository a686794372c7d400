import { useParts } from '../../../src/domain/ticket/decisions/use-parts';
import { step } from '../../_kit/ticket/step';

/** T16. */
export const usePartsStep = step('ticket.use-parts', useParts, (input) => ({ parts: input.parts }));
