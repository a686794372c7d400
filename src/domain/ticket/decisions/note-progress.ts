import { signed, type Command, type Decision } from '../decision';
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
      at: command.at,
      by: signed(command.by),
      note: command.note,
      photos: command.photos,
    },
  ];
