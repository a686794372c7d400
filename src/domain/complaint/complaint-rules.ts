import { isMobile, textProblem, type FieldProblem } from '../ticket/report-rules';

/** Limits of a complaint, suggestion or praise; copy and forms read them from here. */
export const complaintLimits = {
  textMin: 2,
  textMax: 1000,
  aboutMax: 60,
  nameMax: 20,
  photosMax: 9,
} as const;

/** What is filled in, before anything is sealed. */
export interface ComplaintDraft {
  text: string;
  about: string;
  name: string;
  phone: string;
  photos: readonly string[];
}

/** Names every wrong value at its field (C2). The form and the function ask the same question. */
export function checkComplaint(draft: ComplaintDraft): Partial<Record<keyof ComplaintDraft, FieldProblem>> {
  const { textMin, textMax, aboutMax, nameMax, photosMax } = complaintLimits;
  const problems: Record<keyof ComplaintDraft, FieldProblem | null> = {
    text: textProblem(draft.text, textMin, textMax),
    about: textProblem(draft.about, 0, aboutMax),
    name: textProblem(draft.name, 1, nameMax),
    phone: draft.phone === '' ? 'required' : isMobile(draft.phone) ? null : 'bad-format',
    photos: draft.photos.length > photosMax ? 'too-many' : null,
  };
  const found = Object.entries(problems).filter(([, problem]) => problem !== null);
  return Object.fromEntries(found) as Partial<Record<keyof ComplaintDraft, FieldProblem>>;
}
