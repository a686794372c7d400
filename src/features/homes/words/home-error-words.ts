import { RefusalError } from '@/api/errors';
import { errorWords } from '@/components/words/error-words';

const BY_FIELD: Record<string, string> = {
  'not-found:room': '没有找到这个房号，请核对楼栋、单元和房号',
  'not-found:code': '邀请码不正确，请核对后再输入',
  'expired:code': '邀请码已过期或已用完，请对方重新发一个',
  'already-taken:code': '您用过这个邀请码，请对方重新发一个',
  'not-allowed:elsewhere': '您在别的小区任职，换岗位请联系系统管理员',
  'not-allowed:relation': '这种身份请联系物业登记',
  'not-found:houseId': '您已不在这个房屋名下',
  'not-found:personId': '对方已不在这个房屋名下',
};

const BY_CODE: Record<string, string> = {
  'too-often': '还有几份申请或邀请没有处理完，请稍后再试',
  'not-allowed': '只有业主可以这样做',
};

/** What went wrong with a house, in the resident's words. */
export function homeErrorWords(error: unknown): string {
  if (!(error instanceof RefusalError)) return errorWords(error);
  const { refused, field } = error.refusal;
  return BY_FIELD[`${refused}:${field ?? ''}`] ?? BY_CODE[refused] ?? errorWords(error);
}
