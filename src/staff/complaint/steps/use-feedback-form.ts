import { useState } from 'react';
import { useComplaintStep, type ComplaintStepFacts } from '@/api/complaint/use-complaint-step';
import { RefusalError } from '@/api/errors';
import { queryClient } from '@/api/query-client';
import { complaintErrorWords } from '@/components/complaint/refusal-words';
import { toast } from '@/components/toast/toast-store';
import { back, scrollTo } from '@/platform/navigation';
import { fieldId } from '../../components/field-id';
import { useDraft } from '../../steps/use-draft';
import { feedbackKeys } from '../data/feedback-keys';
import { feedbackStepNames, type FeedbackStep } from '../data/step-names';
import { useHouseWords } from '../data/use-house-words';
import { feedbackUrls } from '../urls';
import type { FeedbackFormProps } from './form-props';

/** What is wrong, by the field's path in the step's input. */
export type Wrong = Record<string, string | undefined>;

/**
 * The form of one step on a record: its draft, what is wrong with it, and sending it. After success the draft is forgotten and
 * the page left; after a refusal everything written is still there and the reason is said, at its field when it has one (C7).
 */
export function useFeedbackForm<S extends FeedbackStep, D extends object>(
  { view, of, onSent }: FeedbackFormProps,
  step: S,
  empty: D,
) {
  const { draft, change, forget } = useDraft(view.id, `${step}${of}`, empty);
  const { take, busy } = useComplaintStep(view.id);
  const words = useHouseWords(view.communityId);
  const [wrong, setWrong] = useState<Wrong>({});
  const point = (found: Wrong): boolean => {
    setWrong(found);
    const first = Object.keys(found).find((path) => found[path] !== undefined);
    if (first !== undefined) scrollTo(`#${fieldId(first)}`);
    return first !== undefined;
  };
  const mend = (...paths: string[]): void =>
    setWrong((old) =>
      Object.fromEntries(
        Object.entries(old).filter(([path]) => !paths.some((one) => `${path}.`.startsWith(`${one}.`))),
      ),
    );
  /** Changes the draft; what is changed is no longer called wrong. */
  const set = (part: Partial<D>): void => {
    change(part);
    mend(...Object.keys(part));
  };
  const send = async (problems: Wrong, facts: ComplaintStepFacts<`complaint.${S}`>): Promise<void> => {
    if (point(problems)) return toast('请先补全标红的内容', 'bad');
    try {
      await take(`complaint.${step}`, facts);
      void queryClient.invalidateQueries({ queryKey: feedbackKeys.allVisits });
      onSent();
      forget();
      toast(feedbackStepNames[step].done, 'good');
      await back(feedbackUrls.one(view.id));
    } catch (error) {
      const { field, detail } = error instanceof RefusalError ? error.refusal : {};
      if (field !== undefined) point({ [field]: complaintErrorWords(error) });
      // The house has changed its words since: with the new list the phrase is marked where it stands (C7).
      if (detail?.problem === 'forbidden-phrase') void words.refetch();
      toast(complaintErrorWords(error), 'bad');
    }
  };
  return {
    draft,
    set,
    mend,
    wrong,
    busy: busy !== null,
    words: words.data,
    forbidden: words.data?.forbidden,
    send: (problems: Wrong, facts: ComplaintStepFacts<`complaint.${S}`>) => void send(problems, facts),
  };
}
