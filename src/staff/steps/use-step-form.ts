import { useState } from 'react';
import { RefusalError } from '@/api/errors';
import { isKeptStep } from '@/api/outbox/kept-steps';
import { useStep, type StepFacts } from '@/api/use-step';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { back, scrollTo } from '@/platform/navigation';
import { isOnline } from '@/platform/network';
import { fieldId } from '../components/field-id';
import { photosProblem, type JobPhotoField } from '../components/use-job-photos';
import { tellTaken } from '../offline/tell-taken';
import { urls } from '../urls';
import type { FormProps } from './form-props';
import { stepNames, type StaffStep } from './step-names';
import { formName, useDraft } from './use-draft';

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
  | 'vendor-link'
  | 'revoke-vendor-link'
>;

/** What is wrong, by the field's path in the step's input. */
export type Wrong = Record<string, string | undefined>;

/** The photos of a form by their path in the step's input. */
export type FormPhotos = Record<string, JobPhotoField>;

const KEEP_PHOTOS = {
  title: '有照片没有传上去',
  words: '可以点照片重试，或先存在手机里，网络好了自动发送。',
  confirm: '先存着',
  cancel: '去重试',
};

/**
 * The form of one step: its draft, what is wrong with it, and sending it. After success the draft is forgotten and the page
 * left; after a failure everything written is still there and the reason is said. Without network the step waits on the
 * phone, its photos and the form with it (T24).
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
  const send = async (problems: Wrong, facts: StepFacts<`ticket.${S}`>, photos: FormPhotos) => {
    if (point(problems)) return toast('请先补全标红的内容', 'bad');
    const unsent = Object.values(photos).flatMap((job) => job.unsent);
    if (unsent.length > 0 && (await isOnline())) {
      const late = Object.entries(photos).map(([path, job]) => [path, photosProblem(job)] as const);
      if (!isKeptStep(`ticket.${step}`) || Object.values(photos).some((job) => job.busy))
        return void point(Object.fromEntries(late));
      if (!(await ask(KEEP_PHOTOS))) return void point(Object.fromEntries(late));
    }
    try {
      const form = { name: formName(ticket.id, step), value: draft };
      const taken = await take(`ticket.${step}`, facts, { photos: unsent, form });
      onSent();
      forget();
      tellTaken(taken, stepNames[step].done);
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
    send: (problems: Wrong, facts: StepFacts<`ticket.${S}`>, photos: FormPhotos = {}) =>
      void send(problems, facts, photos),
  };
}
