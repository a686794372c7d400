import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { Person } from '../facts';
import { notNow } from '../when';

export interface PassOn extends Command {
  persons: Person[];
  words: string | null;
}

/** Praise reaches the people praised (C11), those of the repair it came from unless somebody names others. */
export const passOn: ComplaintDecision<PassOn> = (command, complaint) => {
  const { at, words } = command;
  const refusal = notNow('pass-on', command.by, at, complaint);
  if (refusal) return refusal;
  const persons = command.persons.length > 0 ? command.persons : complaint.subjects;
  if (persons.length === 0)
    return refuse('invalid-input', { field: 'staffIds', detail: { problem: 'required' } });
  const by = signed(command.by);
  return [
    { type: 'passed-on', at, by, persons, words },
    { type: 'closed', at, by, how: 'done', reason: null },
  ];
};
