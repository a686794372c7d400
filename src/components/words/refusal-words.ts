import type { Refusal, RefusalCode } from '@/domain/shared/refusal';
import { momentWords } from '../format/time-words';

const WORDS: Record<RefusalCode, string> = {
  'invalid-input': '有内容填写得不对，请检查后再试',
  'not-found': '没有找到，可能已被删除',
  'not-allowed': '您没有权限进行这个操作',
  'wrong-status': '工单状态已经变化，页面已更新',
  'not-your-job': '这个工单不在您名下',
  'already-taken': '手慢了，这一单已被其他师傅接走',
  'too-often': '刚刚催过了，请稍后再试',
  'too-late': '已经过了可以操作的时间',
  'too-early': '还没到可以操作的时间',
  'off-duty': '对方当前不在岗',
  'wrong-community': '不属于同一个小区',
  'photos-missing': '照片数量不够，请补拍后再提交',
  'permission-missing': '请先征得住户同意再入户',
  'reason-missing': '请写明原因',
  'quote-needed': '需要住户先同意报价',
  'self-forbidden': '不能处理与自己有关的事项',
  expired: '二维码已失效，请联系物业更换',
  busy: '使用的人较多，请稍后再试',
};

/** What a field still lacks before the step may be taken, when the refusal says how much (T13, T20). */
function tooEarlyWords({ field, detail }: Refusal): string | null {
  const least = detail?.least;
  if (field === 'tries' && least !== undefined) return `请至少敲门或打电话 ${least} 次`;
  if (field === 'waitedMinutes' && least !== undefined) return `请至少等 ${least} 分钟`;
  if (field === 'step') return '还有关键步骤没完成，先不要解除险情';
  return null;
}

/** A refusal in the person's words; a moment in its detail (`nextAt`, epoch ms) is named. */
export function refusalWords(refusal: Refusal, now: number): string {
  const nextAt = refusal.detail?.nextAt;
  if (refusal.refused === 'too-often' && typeof nextAt === 'number') {
    return `已经催过了，${momentWords(nextAt, now)} 后可以再催`;
  }
  // Merging an emergency away (T20).
  if (refusal.refused === 'not-allowed' && refusal.field === 'intoId')
    return '紧急工单只能并入险情未解除的紧急工单；如果不紧急，请先更正紧急程度';
  const early = refusal.refused === 'too-early' ? tooEarlyWords(refusal) : null;
  return early ?? WORDS[refusal.refused];
}
