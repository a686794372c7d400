import { RefusalError } from '@/api/errors';
import { adminErrorWords } from '../admin-error-words';

/** Why a spreadsheet could not be read. */
export function importErrorWords(error: unknown): string {
  const detail = error instanceof RefusalError ? error.refusal.detail : undefined;
  switch (detail?.problem) {
    case 'unreadable':
      return '读不出这个文件。请另存为 xlsx 或 csv 再上传（旧的 xls 不行）';
    case 'missing':
      return `缺少这几列：${detail.columns}。第一行应是表头`;
    case 'too-many':
      return `一次最多 ${detail.most} 行，请分成几个文件`;
    case 'empty':
      return '表里没有内容';
    default:
      return adminErrorWords(error);
  }
}
