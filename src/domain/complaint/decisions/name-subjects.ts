import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { Person } from '../facts';
import { isSubject } from '../independence';
import { notNow } from '../when';

export interface NameSubjects extends Command {
  subjects: Person[];
  reason: string;
}

/** The people it is about are put on record (C6): from now on they neither handle nor read it. Never taken back. */
export const nameSubjects: ComplaintDecision<NameSubjects> = (command, complaint) => {
  const { at, by, reason } = command;
  const refusal = notNow('name-subjects', by, at, complaint);
  if (refusal) return refusal;
  const subjects = command.subjects.filter((person) => !isSubject(person.id, complaint));
  if (subjects.length === 0) return refuse('already-taken', { field: 'staffIds' });
  return [{ type: 'subjects-named', at, by: signed(by), subjects, reason }];
};
