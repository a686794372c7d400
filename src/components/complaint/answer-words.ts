import { feasibilityNames, type Feasibility, type PlanAnswer, type Sort } from '@/domain/complaint/facts';

/** What people read for the complainant's word on a plan (C5). */
export const planAnswerNames: Record<PlanAnswer, string> = {
  accept: '同意方案',
  counter: '提出新要求',
  refuse: '不同意方案',
};

/** The answer to a plan as a step of the timeline; told by phone when it was. */
export function planAnswerWords(answer: unknown, via: unknown): string {
  const name = planAnswerNames[answer as PlanAnswer] ?? '答复方案';
  return via === 'phone' ? `${name}（电话）` : name;
}

/** How a suggestion was judged, as a step of the timeline (C10). */
export const feasibilityWords = (feasibility: unknown): string =>
  `建议答复：${feasibilityNames[feasibility as Feasibility] ?? '已答复'}`;

/** How a record was closed, as a step of the timeline (C6). */
export function closedWords(sort: Sort, how: unknown): string {
  if (sort === 'praise') return '已转达，感谢您的肯定';
  if (sort === 'suggestion') return '建议已完结';
  return how === 'decision' ? '已销项（复核裁定）' : '已销项';
}
