import type { RowProblem } from '@/domain/people/import/sheet';

/** The words a column knows. */
const KNOWN: Record<string, string> = {
  身份: '业主、家属、租户、商户',
  岗位: '客服专员、调度员、维修技师、主管',
};

/** How a column of this name is written, found by a part of its heading. */
const WRITTEN: readonly (readonly [part: RegExp, words: string])[] = [
  [/手机|电话|联系/, '应为 11 位手机号'],
  [/面积/, '应为数字，如 89.5'],
  [/日期|时间/, '应为日期，如 2021-10-15'],
];

/** What is wrong with a cell, in words that say what to do in the spreadsheet. */
const faultWords: Record<RowProblem, string> = {
  required: '不能为空',
  'bad-format': '格式不对',
  'too-long': '太长了',
  'unknown-word': '不认识这个词，请照模板的写法',
  duplicate: '与前面的行重复',
  contradiction: '与前面同一户或同一人的行不一致',
};

/** The same for a cell of this column: where only some words or one way of writing are known, which. */
export function faultText(problem: RowProblem, column: string): string {
  if (problem === 'unknown-word' && KNOWN[column]) return `只能写：${KNOWN[column]}`;
  const written = WRITTEN.find(([part]) => part.test(column))?.[1];
  return (problem === 'bad-format' && written) || faultWords[problem];
}
