import { ClassificationFields } from './classification-fields';
import type { FormProps } from './form-props';
import { ReportedWords } from './reported-words';
import { SubmitBar } from './submit-bar';
import { wordsProblem } from '../components/words-field';
import { REASON_MAX, useClassification } from './use-classification';

const WHY = {
  label: '为什么改紧急程度',
  phrases: ['电话核实，情况没有那么急', '电话核实，情况更严重', '业主同意改约时间'],
};

/** A person confirms or corrects what the words suggested (T4–T6): one tap when the suggestion is right. */
export function ReviewForm(props: FormProps) {
  const { form, suggested, choose, after, missing, urgencyChanged } = useClassification(props, 'review');
  const { reason } = form.draft;
  const send = () =>
    form.send(
      {
        'classification.fault': missing,
        reason: urgencyChanged ? wordsProblem(reason, REASON_MAX, '请写明修改的原因') : undefined,
      },
      { classification: after, reason: urgencyChanged ? reason : null },
    );
  return (
    <>
      <ReportedWords ticket={props.ticket} />
      <ClassificationFields
        {...form}
        suggested={suggested}
        choose={choose}
        why={urgencyChanged ? WHY : null}
      />
      <SubmitBar words="确认受理" busy={form.busy} disabled={props.closed} onTap={send} />
    </>
  );
}
