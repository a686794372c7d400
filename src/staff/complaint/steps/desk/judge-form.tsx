import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import type { ComplaintKindCode } from '@/domain/classification/taxonomy';
import { fieldId } from '../../../components/field-id';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { kindChips } from '../../pieces/kind-chips';
import { lookThrough, sayingProblem } from '../../words/look-through';
import { ReplyField } from '../../words/reply-field';
import type { FeedbackFormProps } from '../form-props';
import { Original } from '../original';
import { templateOf } from '../template-of';
import { useFeedbackForm } from '../use-feedback-form';

const MAX = 500;

interface Draft {
  valid: boolean | null;
  kind: ComplaintKindCode | null;
  answer: string;
  keepWords: boolean;
}

/** Valid or not, and what kind (C3): a "no" owes its reasons, politely, and may be reviewed. */
export function JudgeForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm<'judge', Draft>(props, 'judge', {
    valid: null,
    kind: view.kind ?? view.suggested?.kind ?? null,
    answer: '',
    keepWords: false,
  });
  const { draft, set, wrong, forbidden } = form;
  const { valid, kind, answer } = draft;
  const keep = draft.keepWords && lookThrough(answer, forbidden).phrases.length > 0;
  const send = () =>
    form.send(
      {
        valid: valid === null ? '请选择有效或无效' : undefined,
        kind: kind === null ? '请选择类型' : undefined,
        answer: sayingProblem(answer, {
          max: MAX,
          ...(valid === false ? { missing: '请向业主说明理由' } : {}),
          forbidden,
          keep,
        }),
      },
      { valid: valid ?? false, kind: kind ?? 'service_quality', answer, keepWords: keep },
    );
  return (
    <>
      <Original view={view} />
      <Card>
        <Field
          id={fieldId('valid')}
          label="判定"
          required
          error={wrong.valid}
          hint={valid === false ? '业主会收到理由，并可以申请由他人复核一次' : undefined}
        >
          <Chips
            id="valid"
            chips={[
              { key: 'yes', name: '有效投诉', icon: 'check-circle' },
              { key: 'no', name: '无效投诉', icon: 'info' },
            ]}
            chosen={valid === null ? [] : [valid ? 'yes' : 'no']}
            onTap={(key) => set({ valid: key === 'yes' })}
          />
        </Field>
        <Field
          id={fieldId('kind')}
          label="类型"
          required
          error={wrong.kind}
          hint={view.suggested ? '已按业主的话预选，请核对' : undefined}
        >
          <Chips
            id="kind"
            chips={kindChips}
            chosen={kind ? [kind] : []}
            onTap={(key) => set({ kind: key })}
          />
        </Field>
      </Card>
      <Card>
        <ReplyField
          path="answer"
          label={valid === false ? '向业主说明理由' : '答复业主'}
          required={valid === false}
          max={MAX}
          value={answer}
          placeholder={valid === false ? '查到了什么、为什么、还可以怎样帮到业主' : '可以不填'}
          template={valid === false ? templateOf(form.words, view, {}, ['apologise']) : null}
          phrases={valid === false ? ['如您有新的情况，可以申请复核'] : ['情况属实，我们已安排处理']}
          forbidden={forbidden}
          keep={keep}
          error={wrong.answer}
          onChange={(text) => set({ answer: text })}
          onKeep={(on) => set({ keepWords: on })}
        />
      </Card>
      <SubmitBar words={feedbackStepNames.judge.submit} busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
