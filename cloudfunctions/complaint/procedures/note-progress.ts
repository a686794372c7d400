import { noteComplaintProgress } from '../../../src/domain/complaint/decisions/note-progress';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const noteProgressStep = step('complaint.note-progress', noteComplaintProgress, (input) => ({
  note: input.note,
  photos: input.photos,
}));
