import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { planAnswerNames } from '@/components/complaint/answer-words';
import { Field } from '@/components/field/field';
import { planAnswers, type PlanAnswer } from '@/domain/complaint/facts';
import { fieldId } from '../../../components/field-id';
import { WordsField, wordsProblem } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { CallCard } from '../call-card';
import type { FeedbackFormProps } from '../form-props';
import { StepContext } from '../step-context';
import { useFeedbackForm } from '../use-feedback-form';

const MAX = 500;
const PHRASES: Record<PlanAnswer, string[]> = {
  accept: ['业主同意，没有其他要求'],
  counter: ['同意维修，希望再给些补偿', '希望提前完成'],
  refuse: ['业主不认可这个办法'],
};

/** What the complainant said of the plan on the phone, in their words (C5). */
export function RecordAnswerForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm(props, 'record-answer', { answer: null as PlanAnswer | null, words: '' });
  const { draft, set, wrong } = form;
  const { answer, words } = draft;
  const send = () =>
    form.send(
      {
        answer: answer === null ? '请选择业主的答复' : undefined,
        words: wordsProblem(words, MAX, '请记下业主的原话'),
      },
      { answer: answer ?? 'refuse', words },
    );
  return (
    <>
      <CallCard view={view} title="先打电话念一遍方案" />
      <StepContext view={view} step="carry-out" of="" />
      <Card>
        <Field id={fieldId('answer')} label="业主怎么说" required error={wrong.answer}>
          <Chips
            id="answer"
            chips={planAnswers.map((key) => ({ key, name: planAnswerNames[key] }))}
            chosen={answer ? [answer] : []}
            onTap={(key) => set({ answer: key })}
          />
        </Field>
        <WordsField
          path="words"
          label="业主的原话"
          required
          max={MAX}
          value={words}
          phrases={answer ? PHRASES[answer] : []}
          error={wrong.words}
          onChange={(text) => set({ words: text })}
        />
      </Card>
      <SubmitBar
        words={feedbackStepNames['record-answer'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
