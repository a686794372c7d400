import type { ComplaintStepFacts } from '@/api/complaint/use-complaint-step';

/** The steps that need words and perhaps photos, nothing else. */
export type SayStep =
  'find-facts' | 'note-progress' | 'carry-out' | 'return-plans' | 'decide-plan' | 'finish-improvement';

/** What such a step asks for. */
export interface Say<S extends SayStep> {
  /** path of the words in the step's input */
  path: string;
  label: string;
  max: number;
  missing: string;
  placeholder: string;
  phrases: readonly string[];
  photos: boolean;
  /** the complainant reads it: looked through for phrases that must not go out (C7) */
  said: boolean;
  facts: (said: {
    words: string;
    photos: string[];
    keepWords: boolean;
    of: string;
  }) => ComplaintStepFacts<`complaint.${S}`>;
}

/** Every step that needs words and perhaps photos (C5, C7, C12). */
export const saySteps: { [S in SayStep]: Say<S> } = {
  'find-facts': {
    path: 'text',
    label: '核实到的情况',
    max: 1000,
    missing: '请写明核实到的情况',
    placeholder: '谁、何时、何地、发生了什么；看了哪些监控和记录、问了谁',
    phrases: ['已查看监控', '已与当事人谈话', '已到现场查看', '已核对工单记录'],
    photos: true,
    said: false,
    facts: ({ words, photos }) => ({ text: words, photos }),
  },
  'note-progress': {
    path: 'note',
    label: '现在怎么样了',
    max: 500,
    missing: '请写一句进展',
    placeholder: '业主马上能看到：做了什么、下一步是什么、什么时候',
    phrases: ['正在核实，有结果马上告诉您', '已联系相关单位，正在等回复', '比预计久一些，请您稍等'],
    photos: true,
    said: true,
    facts: ({ words, photos, keepWords }) => ({ note: words, photos, keepWords }),
  },
  'carry-out': {
    path: 'result',
    label: '做了什么、结果怎样',
    max: 500,
    missing: '请写明落实的结果',
    placeholder: '业主会原样看到，请按答应的逐项说明',
    phrases: ['已按方案全部落实', '已当面向业主致歉', '已对相关人员进行培训'],
    photos: true,
    said: true,
    facts: ({ words, photos, keepWords }) => ({ result: words, photos, keepWords }),
  },
  'return-plans': {
    path: 'reason',
    label: '为什么都不合适',
    max: 300,
    missing: '请写明退回的原因',
    placeholder: '处理人会看到：缺什么、往哪个方向改',
    phrases: ['没有回应业主的核心诉求', '完成时间太晚', '请补充赔偿的依据'],
    photos: false,
    said: false,
    facts: ({ words }) => ({ reason: words }),
  },
  'decide-plan': {
    path: 'reason',
    label: '裁定的理由',
    max: 500,
    missing: '请写明裁定的理由',
    placeholder: '业主会看到：为什么按这个方案先做，还可以怎样继续协商',
    phrases: ['方案能先解决眼前的问题，未尽事宜我们继续与您协商'],
    photos: false,
    said: true,
    facts: ({ words, keepWords }) => ({ reason: words, keepWords }),
  },
  'finish-improvement': {
    path: 'result',
    label: '做了什么',
    max: 300,
    missing: '请写明改进的结果',
    placeholder: '怎样做的、从什么时候起、谁来检查',
    phrases: ['已写入制度并培训到人', '已完成改造', '已开始执行，每周检查'],
    photos: false,
    said: false,
    facts: ({ words, of }) => ({ improvementId: of, result: words }),
  },
};

/** Whether a step needs words and perhaps photos, nothing else. */
export const isSayStep = (step: string): step is SayStep =>
  Object.prototype.hasOwnProperty.call(saySteps, step);
