import type { RowProblem } from '@/domain/people/import/sheet';

/** The words a column knows. */
const KNOWN: Record<string, string> = {
  身份: '业主、家属、租户、商户',
  岗位: '客服专员、调度员、维修技师、主管',
};

/** What is wrong with a cell, in words that say what to do in the spreadsheet. */
const faultWords: Record<RowProblem, string> = {
  required: '不能为空',
  'bad-format': '格式不对（手机 11 位，日期如 2021-10-15，面积为数字）',
  'too-long': '太长了',
  'unknown-word': '不认识这个词，请照模板的写法',
  duplicate: '与前面的行重复',
  contradiction: '与前面同一户或同一人的行不一致',
};

/** The same for a cell of this column: where only some words are known, which. */
export const faultText = (problem: RowProblem, column: string): string =>
  problem === 'unknown-word' && KNOWN[column] ? `只能写：${KNOWN[column]}` : faultWords[problem];
