import type { ComplaintView } from '@/contract/complaint/views';

/** The staff it is about: they must not be chosen for anything (C6); of praise those already known to be meant. */
export const subjectIds = (view: Pick<ComplaintView, 'subjects'>): string[] =>
  view.subjects.map((person) => person.id);
