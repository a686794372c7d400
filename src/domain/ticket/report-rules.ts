import type { VisitSlot } from './facts';

/** Limits of a report (T2); copy and forms read them from here. */
export const reportLimits = {
  textMin: 2,
  textMax: 500,
  nameMax: 20,
  photosMax: 9,
  slotDaysAhead: 30,
  slotHoursMax: 12,
} as const;

/** What a resident fills in, before anything is sealed. */
export interface ReportDraft {
  place: { kind: 'house'; houseId: string } | { kind: 'spot'; scene: string } | null;
  name: string;
  phone: string;
  text: string;
  photos: string[];
  slot: VisitSlot | null;
}

export type ReportField = 'place' | 'name' | 'phone' | 'text' | 'photos' | 'slot';

/** Why a field is refused; the UI owns the words. */
export type FieldProblem =
  'required' | 'too-short' | 'too-long' | 'bad-format' | 'too-many' | 'in-the-past' | 'too-far';

/** An 11-digit mainland mobile number (T2). */
export function isMobile(phone: string): boolean {
  return /^1[3-9]\d{9}$/.test(phone);
}

/** Counts what a person sees as characters, so that an emoji is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Required free text within limits; null when fine. */
export function textProblem(text: string, min: number, max: number): FieldProblem | null {
  const length = lengthOf(text.trim());
  if (length === 0) return min > 0 ? 'required' : null;
  if (length < min) return 'too-short';
  return lengthOf(text) > max ? 'too-long' : null;
}

function slotProblem(slot: VisitSlot | null, now: number): FieldProblem | null {
  if (slot === null) return null;
  const hour = 3_600_000;
  if (!(slot.from < slot.to) || slot.to - slot.from > reportLimits.slotHoursMax * hour) return 'bad-format';
  if (slot.to <= now) return 'in-the-past';
  return slot.from > now + reportLimits.slotDaysAhead * 24 * hour ? 'too-far' : null;
}

/** Names every wrong value at its field (T2). The form and the function ask the same question. */
export function checkReport(draft: ReportDraft, now: number): Partial<Record<ReportField, FieldProblem>> {
  const problems: Record<ReportField, FieldProblem | null> = {
    place: draft.place === null ? 'required' : null,
    text: textProblem(draft.text, reportLimits.textMin, reportLimits.textMax),
    name: textProblem(draft.name, 1, reportLimits.nameMax),
    phone: draft.phone === '' ? 'required' : isMobile(draft.phone) ? null : 'bad-format',
    photos: draft.photos.length > reportLimits.photosMax ? 'too-many' : null,
    slot: slotProblem(draft.slot, now),
  };
  const found = Object.entries(problems).filter(([, problem]) => problem !== null);
  return Object.fromEntries(found) as Partial<Record<ReportField, FieldProblem>>;
}
