import type { ImprovementDraft } from '../../../src/domain/complaint/improvements';
import type { CallContext } from '../call-context';
import { colleagueOf } from './colleague-of';

/** Improvements as they were typed, with the colleagues who are to make them. Refused at `improvements` for strangers. */
export function improvementsOf(
  drafts: readonly { text: string; ownerId?: string | null; dueAt: number }[],
  call: CallContext,
): ImprovementDraft[] {
  return drafts.map(({ text, ownerId, dueAt }) => ({
    text,
    dueAt,
    owner: ownerId ? colleagueOf(call, ownerId, 'improvements').person : null,
  }));
}
