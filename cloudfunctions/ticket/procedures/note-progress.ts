import { noteProgress } from '../../../src/domain/ticket/decisions/note-progress';
import { step } from '../../_kit/ticket/step';

/** T11. */
export const noteProgressStep = step('ticket.note-progress', noteProgress, (input) => ({
  note: input.note,
  photos: input.photos,
}));
