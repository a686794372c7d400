import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { fieldId } from '../../../components/field-id';
import { LongText } from '../../../components/long-text';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { lookThrough, sayingProblem } from '../../words/look-through';
import { ReplyField } from '../../words/reply-field';
import type { FeedbackFormProps } from '../form-props';
import { Original } from '../original';
import { useFeedbackForm } from '../use-feedback-form';
import { verdicts, type VerdictStep } from './verdicts';

const MAX = 500;

interface VerdictFormProps<S extends VerdictStep> extends FeedbackFormProps {
  step: S;
}

/** A yes or a no with its reason, which the complainant will read (C3, C6, C7). */
export function VerdictForm<S extends VerdictStep>(props: VerdictFormProps<S>) {
  const { step, view, closed } = props;
  const verdict = verdicts[step];
  const form = useFeedbackForm(props, step, {
    yes: null as boolean | null,
    reason: '',
    keepWords: false,
  });
  const { draft, set, wrong, forbidden } = form;
  const { yes, reason } = draft;
  const keep = draft.keepWords && lookThrough(reason, forbidden).phrases.length > 0;
  const send = () =>
    form.send(
      {
        [verdict.path]: yes === null ? '请先选择' : undefined,
        reason: sayingProblem(reason, { max: MAX, missing: '请写明理由', forbidden, keep }),
      },
      verdict.facts(yes === true, reason, keep),
    );
  return (
    <>
      <Original view={view} />
      {step === 'decide-review' && view.judgement ? (
        <Card title="原判定的理由">
          <LongText text={view.judgement.answer} />
        </Card>
      ) : null}
      {step === 'decide-review' && view.review ? (
        <Card title="业主申请复核">
          <LongText text={view.review.reason} />
        </Card>
      ) : null}
      {step === 'decide-closing' && view.result ? (
        <Card title="已落实">
          <LongText text={view.result.text} />
        </Card>
      ) : null}
      <Card>
        <Field id={fieldId(verdict.path)} label={verdict.label} required error={wrong[verdict.path]}>
          <Chips
            id="verdict"
            chips={[
              { key: 'yes', name: verdict.yes.name },
              { key: 'no', name: verdict.no.name },
            ]}
            chosen={yes === null ? [] : [yes ? 'yes' : 'no']}
            onTap={(key) => {
              set({ yes: key === 'yes' });
              form.mend(verdict.path);
            }}
          />
        </Field>
        <ReplyField
          path="reason"
          label="理由（业主会看到）"
          required
          max={MAX}
          value={reason}
          phrases={yes === null ? [] : verdict[yes ? 'yes' : 'no'].phrases}
          forbidden={forbidden}
          keep={keep}
          error={wrong.reason}
          onChange={(text) => set({ reason: text })}
          onKeep={(on) => set({ keepWords: on })}
        />
      </Card>
      <SubmitBar words={feedbackStepNames[step].submit} busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
