import { COMPLAINT_KINDS } from '@/domain/classification/taxonomy';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';
import { sortNames } from '@/domain/complaint/facts';
import type { TemplateSubject } from '@/domain/complaint/words/house-words';
import type { ReplyStep } from '@/domain/complaint/words/fill-reply';

/** What there is a reply template for, in the order of the kinds (C1, C7). */
export const templateSubjects: { key: TemplateSubject; name: string }[] = [
  ...COMPLAINT_KINDS.map((key) => ({ key, name: COMPLAINT_KIND_NAMES[key] })),
  { key: 'suggestion', name: sortNames.suggestion },
  { key: 'praise', name: sortNames.praise },
];

/** The four steps of a reply (C7). */
export const replyStepNames: Record<ReplyStep, string> = {
  apologise: '一、致歉',
  confirm: '二、确认事实',
  solution: '三、解决方案',
  followUp: '四、跟进回访',
};
