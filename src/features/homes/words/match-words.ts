import type { OutputOf } from '@/contract';

/** What the register held under the number, said in full (P1). */
export function matchWords(found: OutputOf<'community.match-phone'>): { title: string; words: string } {
  const { bound, disputed, staff } = found;
  const lines = [
    ...(bound.length > 0 ? [`已绑定：${bound.join('、')}。`] : []),
    ...(disputed.length > 0 ? [`${disputed.join('、')} 已有其他业主登记，物业核实后会答复您。`] : []),
    ...(staff.length > 0 ? [`您已加入 ${staff.join('、')} 的物业团队。`] : []),
  ];
  return lines.length > 0
    ? { title: bound.length > 0 ? '绑定成功，欢迎回家' : '已提交', words: lines.join('\n') }
    : {
        title: '没有找到登记信息',
        words: '物业登记的可能是另一个手机号。填写房号申请，物业确认后即可使用。',
      };
}
