import type { Improvement, Person } from './facts';
import type { Complaint } from './state';

/** An improvement as it is promised (C12). */
export interface ImprovementDraft {
  text: string;
  owner: Person | null;
  dueAt: number;
}

/** New improvements with ids that go on counting within the record. */
export function improvementsFrom(
  drafts: readonly ImprovementDraft[],
  { improvements }: Pick<Complaint, 'improvements'>,
): Improvement[] {
  return drafts.map((draft, n) => ({
    ...draft,
    id: `i${improvements.length + n + 1}`,
    doneAt: null,
    result: null,
  }));
}

/** The next improvement that is still owed, or null. */
export function nextImprovement({ improvements }: Pick<Complaint, 'improvements'>): Improvement | null {
  return improvements
    .filter((one) => one.doneAt === null)
    .reduce<Improvement | null>((first, one) => (first && first.dueAt <= one.dueAt ? first : one), null);
}
