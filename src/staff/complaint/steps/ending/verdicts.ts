import type { ComplaintStepFacts } from '@/api/complaint/use-complaint-step';

/** The steps that are a yes or a no with its reason. */
export type VerdictStep = 'decide-review' | 'decide-closing';

/** What such a step asks: the two answers, and what the complainant will be told. */
export interface Verdict<S extends VerdictStep> {
  /** path of the answer in the step's input */
  path: string;
  label: string;
  yes: { name: string; phrases: readonly string[] };
  no: { name: string; phrases: readonly string[] };
  facts: (yes: boolean, reason: string, keepWords: boolean) => ComplaintStepFacts<`complaint.${S}`>;
}

/** Decisions by somebody who did neither the judging nor the work (C3, C6). */
export const verdicts: { [S in VerdictStep]: Verdict<S> } = {
  'decide-review': {
    path: 'upheld',
    label: '复核结论',
    yes: { name: '维持原判定', phrases: ['复核后，原判定的依据成立'] },
    no: { name: '改判为有效', phrases: ['复核后，您反映的情况属实，我们马上处理'] },
    facts: (upheld, reason, keepWords) => ({ upheld, reason, keepWords }),
  },
  'decide-closing': {
    path: 'close',
    label: '裁定结果',
    yes: { name: '销项', phrases: ['承诺的事项已逐项落实，记录和照片可随时查看'] },
    no: { name: '再整改一轮', phrases: ['问题还没有彻底解决，我们继续整改'] },
    facts: (close, reason, keepWords) => ({ close, reason, keepWords }),
  },
};

/** Whether a step is a yes or a no with its reason. */
export const isVerdict = (step: string): step is VerdictStep =>
  Object.prototype.hasOwnProperty.call(verdicts, step);
