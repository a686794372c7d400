import { complaintLimits, type ComplaintDraft } from '@/domain/complaint/complaint-rules';
import type { FieldProblem } from '@/domain/ticket/report-rules';

const { textMin, textMax, aboutMax, nameMax, photosMax } = complaintLimits;

const WORDS: Record<keyof ComplaintDraft, Partial<Record<FieldProblem, string>>> = {
  text: {
    required: '请写一写您想说的',
    'too-short': `请再多写几个字（至少 ${textMin} 个字）`,
    'too-long': `最多 ${textMax} 个字，请精简一下`,
  },
  about: { 'too-long': `最多 ${aboutMax} 个字` },
  name: { required: '请填写联系人', 'too-long': `联系人最多 ${nameMax} 个字` },
  phone: { required: '请填写联系电话', 'bad-format': '请填写 11 位手机号' },
  photos: { 'too-many': `最多 ${photosMax} 张照片` },
};

/** What is wrong with a field of the feedback form, said at the field (C2). */
export const feedbackFieldWords = (field: keyof ComplaintDraft, problem: FieldProblem): string =>
  WORDS[field][problem] ?? '请检查这一项';
