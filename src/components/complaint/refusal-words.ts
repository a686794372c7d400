import { RefusalError } from '@/api/errors';
import { now } from '@/platform/clock';
import type { RefusalCode } from '@/domain/shared/refusal';
import { momentWords } from '../format/time-words';
import { errorWords } from '../words/error-words';

const WORDS: Partial<Record<RefusalCode, string>> = {
  'not-found': '没有找到这条记录',
  'not-allowed': '您没有权限查看或办理这条记录',
  'wrong-status': '处理状态已经变化，页面已更新',
  'not-your-job': '这条记录不由您经办',
  'already-taken': '已由其他同事接手',
  'self-forbidden': '涉及您本人，需要回避',
  'too-early': '还没到可以办理的时间',
  'too-late': '已经过了可以办理的时间',
  expired: '方案的完成时间已过，请重新拟定',
};

/** Why a step on a complaint was not taken, in words that say what to do; everything else as elsewhere. */
export function complaintErrorWords(error: unknown): string {
  if (!(error instanceof RefusalError)) return errorWords(error);
  const { refused, field, detail } = error.refusal;
  const nextAt = detail?.nextAt;
  if (refused === 'too-often')
    return typeof nextAt === 'number'
      ? `刚刚联系过，${momentWords(nextAt, now())} 后可以再次回访`
      : '已经反馈过多次，请致电服务中心';
  if (refused === 'invalid-input' && detail?.problem === 'forbidden-phrase')
    return `「${detail.phrase}」不合适，建议：${detail.better}`;
  if (refused === 'not-found' && field) return errorWords(error);
  return WORDS[refused] ?? errorWords(error);
}
