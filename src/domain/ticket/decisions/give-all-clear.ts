import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface GiveAllClear extends Command {
  note: string;
}

/** The danger is over (T20): said with a word about how one knows, and not before the steps that keep people safe are done. */
export const giveAllClear: Decision<GiveAllClear> = (command, ticket) => {
  const refusal = refusedNow('all-clear', command.by, ticket);
  if (refusal) return refusal;
  if (!command.note.trim()) return refuse('reason-missing', { field: 'note' });
  return [{ type: 'all-clear', at: command.at, by: signed(command.by), note: command.note }];
};
