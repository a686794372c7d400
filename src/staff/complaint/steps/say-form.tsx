import { Card } from '@/components/card/card';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { PhotoField } from '../../components/photo-field';
import { photosProblem, useJobPhotos } from '../../components/use-job-photos';
import { WordsField, wordsProblem } from '../../components/words-field';
import { SubmitBar } from '../../steps/submit-bar';
import { feedbackStepNames } from '../data/step-names';
import { lookThrough, sayingProblem } from '../words/look-through';
import { ReplyField } from '../words/reply-field';
import type { FeedbackFormProps } from './form-props';
import { saySteps, type SayStep } from './say-steps';
import { StepContext } from './step-context';
import { useFeedbackForm } from './use-feedback-form';

interface SayFormProps<S extends SayStep> extends FeedbackFormProps {
  step: S;
}

/** The form of a step that needs words and perhaps photos; what the complainant will read is looked through first (C7). */
export function SayForm<S extends SayStep>(props: SayFormProps<S>) {
  const { step, view, closed, of } = props;
  const say = saySteps[step];
  const form = useFeedbackForm(props, step, { words: '', keepWords: false, photos: [] as PhotoItem[] });
  const { draft, set, forbidden } = form;
  const { words } = draft;
  const error = form.wrong[say.path];
  const keep = draft.keepWords && lookThrough(words, forbidden).phrases.length > 0;
  const job = useJobPhotos(draft.photos, (photos) => set({ photos }));
  const problem = say.said
    ? sayingProblem(words, { max: say.max, missing: say.missing, forbidden, keep })
    : wordsProblem(words, say.max, say.missing);
  const send = () =>
    form.send(
      { [say.path]: problem, ...(say.photos ? { photos: photosProblem(job) } : {}) },
      say.facts({ words, photos: job.fileIds, keepWords: keep, of }),
    );
  const field = {
    path: say.path,
    label: say.label,
    required: true,
    max: say.max,
    value: words,
    phrases: say.phrases,
    placeholder: say.placeholder,
    error,
    onChange: (text: string) => {
      set({ words: text });
      form.mend(say.path);
    },
  };
  return (
    <>
      <StepContext view={view} step={step} of={of} />
      <Card>
        {say.said ? (
          <ReplyField {...field} forbidden={forbidden} keep={keep} onKeep={(on) => set({ keepWords: on })} />
        ) : (
          <WordsField {...field} />
        )}
        {say.photos ? <PhotoField path="photos" label="照片" error={form.wrong.photos} job={job} /> : null}
      </Card>
      <SubmitBar words={feedbackStepNames[step].submit} busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
