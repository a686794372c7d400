import { useState } from 'react';
import { RefusalError } from '@/api/errors';
import { useStep, type StepFacts } from '@/api/use-step';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { back, scrollTo } from '@/platform/navigation';
import { fieldId } from '../components/field-id';
import { urls } from '../urls';
import type { FormProps } from './form-props';
import { stepNames, type StaffStep } from './step-names';
import { useDraft } from './use-draft';

/** The steps with a form; the others are one tap, or a choice on a page of their own. */
export type FormStep = Exclude<
  StaffStep,
  | 'accept-job'
  | 'set-out'
  | 'assign'
  | 'transfer'
  | 'merge'
  | 'accept-quote'
  | 'resume'
  | 'start-plan'
  | 'sign-off'
>;

/** What is wrong, by the field's path in the step's input. */
export type Wrong = Record<string, string | undefined>;

/**
 * The form of one step: its draft, what is wrong with it, and sending it. After success the draft is forgotten and the page
 * left; after a failure everything written is still there and the reason is said.
 */
export function useStepForm<S extends FormStep, D extends object>(props: FormProps, step: S, empty: D) {
  const { ticket, onSent } = props;
  const { draft, change, forget } = useDraft(ticket.id, step, empty);
  const { take, busy } = useStep(ticket.id);
  const [wrong, setWrong] = useState<Wrong>({});
  const point = (found: Wrong) => {
    setWrong(found);
    const first = Object.keys(found).find((path) => found[path] !== undefined);
    if (first !== undefined) scrollTo(`#${fieldId(first)}`);
    return first !== undefined;
  };
  const send = async (problems: Wrong, facts: StepFacts<`ticket.${S}`>) => {
    if (point(problems)) return toast('请先补全标红的内容', 'bad');
    try {
      await take(`ticket.${step}`, facts);
      onSent();
      forget();
      toast(stepNames[step].done, 'good');
      await back(urls.ticket(ticket.id));
    } catch (error) {
      const field = error instanceof RefusalError ? error.refusal.field : undefined;
      if (field !== undefined) point({ [field]: errorWords(error) });
      toast(errorWords(error), 'bad');
    }
  };
  const mend = (path: string) => setWrong(({ [path]: _mended, ...rest }) => rest);
  return {
    draft,
    change,
    wrong,
    mend,
    busy: busy !== null,
    send: (problems: Wrong, facts: StepFacts<`ticket.${S}`>) => void send(problems, facts),
  };
}
