import { reportLimits, type FieldProblem, type ReportField } from '@/domain/ticket/report-rules';

const WORDS: Record<ReportField, Partial<Record<FieldProblem, string>>> = {
  place: { required: '请选择哪里需要维修' },
  text: {
    required: '请说说哪里坏了',
    'too-short': `请再多写几个字（至少 ${reportLimits.textMin} 个字）`,
    'too-long': `最多 ${reportLimits.textMax} 个字，请精简一下`,
  },
  name: { required: '请填写联系人', 'too-long': `联系人最多 ${reportLimits.nameMax} 个字` },
  phone: { required: '请填写联系电话', 'bad-format': '请填写 11 位手机号' },
  photos: { 'too-many': `最多 ${reportLimits.photosMax} 张照片` },
  slot: {
    'in-the-past': '这个时间已经过去，请重新选择',
    'too-far': `只能预约 ${reportLimits.slotDaysAhead} 天以内`,
    'bad-format': '请重新选择上门时间',
  },
};

/** What is wrong with a field of the report, said at the field (T2). */
export const fieldWords = (field: ReportField, problem: FieldProblem): string =>
  WORDS[field][problem] ?? '请检查这一项';
