import { lengthOf, textProblem } from '@/domain/ticket/report-rules';

/** What is wrong with free words, in words; nothing when they are fine. */
export function wordsProblem(text: string, max: number, missing?: string): string | undefined {
  const problem = textProblem(text, missing === undefined ? 0 : 1, max);
  if (problem === null) return undefined;
  return problem === 'too-long' ? `最多 ${max} 个字，现在 ${lengthOf(text)} 个` : missing;
}
