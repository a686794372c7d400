import type { RowProblem } from '@/domain/people/import/sheet';

/** What is wrong with a cell, in words that say what to do in the spreadsheet. */
export const faultWords: Record<RowProblem, string> = {
  required: '不能为空',
  'bad-format': '格式不对（手机 11 位，日期如 2021-10-15，面积为数字）',
  'too-long': '太长了',
  'unknown-word': '不认识这个词，请用说明里的写法',
  duplicate: '与前面的行重复',
  contradiction: '与前面同一户或同一人的行不一致',
};
