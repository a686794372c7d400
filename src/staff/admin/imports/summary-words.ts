import type { ImportView } from '@/contract/onboarding/import-view';

/** What an import holds, in one sentence. */
export function summaryWords({ kind, rows, counts }: ImportView): string {
  const { houses, housesKnown, people, peopleKnown } = counts;
  const known = (number: number): string => (number > 0 ? `（其中 ${number} 已有）` : '');
  return kind === 'staff'
    ? `共 ${rows} 行：员工 ${people} 人${known(peopleKnown)}`
    : `共 ${rows} 行：房屋 ${houses} 户${known(housesKnown)}，住户 ${people} 人${known(peopleKnown)}`;
}
