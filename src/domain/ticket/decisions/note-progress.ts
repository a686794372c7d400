import type { Command, Decision } from '../decision';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface NoteProgress extends Command {
  note: string;
  photos: string[];
}

/** News for the resident while the work goes on (T11). */
export const noteProgress: Decision<NoteProgress> = (command, ticket) =>
  refusedNow('note-progress', command.by, ticket) ?? [
    {
      type: 'progress-noted',
      ...happened(command, ticket),
      note: command.note,
      photos: command.photos,
    },
  ];
