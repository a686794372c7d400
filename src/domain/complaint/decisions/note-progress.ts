import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface NoteComplaintProgress extends Command, Saying {
  note: string;
  photos: string[];
}

/** News for the complainant while the work goes on. */
export const noteComplaintProgress: ComplaintDecision<NoteComplaintProgress> = (command, complaint) => {
  const { at, by, note, photos } = command;
  return (
    notNow('note-progress', by, at, complaint) ??
    unsaid('note', note, command) ?? [{ type: 'progress-noted', at, by: signed(by), note, photos }]
  );
};
