import { RefusalError } from '@/api/errors';
import { errorWords } from '@/components/words/error-words';

const BY_FIELD: Record<string, string> = {
  'not-allowed:roles': '不能给出比自己更高的岗位',
  'not-allowed:elsewhere': '这位同事还在别的小区上班，加岗位请找系统管理员',
  'not-allowed:staffId': '这位同事的岗位不低于您，请联系管理员',
  'not-allowed:communities': '只能安排您自己负责的小区',
  'not-found:staffId': '这位同事已不在本小区',
  'not-found:personId': '这位住户已不在这个房屋名下',
  'too-often:labels': '一个小区最多 1000 个点位',
};

const BY_CODE: Record<string, string> = {
  'too-often': '有效的邀请码太多了，等它们用完或过期后再试',
  'wrong-status': '已经有人处理过了，页面已更新',
  'self-forbidden': '不能更改自己的岗位或停用自己',
};

/** What went wrong on the pages about people and places. */
export function adminErrorWords(error: unknown): string {
  if (!(error instanceof RefusalError)) return errorWords(error);
  const { refused, field } = error.refusal;
  return BY_FIELD[`${refused}:${field ?? ''}`] ?? BY_CODE[refused] ?? errorWords(error);
}
