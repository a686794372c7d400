import type { Classification } from '@/domain/ticket/facts';
import { wordsProblem } from '../components/words-field';
import { ClassificationFields } from './classification-fields';
import type { FormProps } from './form-props';
import { ReportedWords } from './reported-words';
import { SubmitBar } from './submit-bar';
import { REASON_MAX, useClassification } from './use-classification';

const WHY = {
  label: '为什么更正',
  phrases: ['现场查看，故障不是报修时说的', '现场情况更严重', '电话核实，情况没有那么急'],
};

const KEYS = ['category', 'fault', 'urgency', 'plan', 'priority'] as const;

const same = (a: Classification, b: Classification): boolean => KEYS.every((key) => a[key] === b[key]);

/** Somebody has the job already, and it turns out to be something else (T5): always with a reason, which the resident reads. */
export function ChangeForm(props: FormProps) {
  const { form, suggested, choose, after, missing } = useClassification(props, 'change-classification');
  const { reason } = form.draft;
  const unchanged = same(after, props.ticket.classification)
    ? '还没有改动，请先选择正确的故障或紧急程度'
    : undefined;
  const send = () =>
    form.send(
      {
        'classification.fault': missing ?? unchanged,
        reason: wordsProblem(reason, REASON_MAX, '请写明更正的原因，业主也会看到'),
      },
      { classification: after, reason },
    );
  return (
    <>
      <ReportedWords ticket={props.ticket} />
      <ClassificationFields {...form} suggested={suggested} choose={choose} why={WHY} />
      <SubmitBar words="更正" busy={form.busy} disabled={props.closed} onTap={send} />
    </>
  );
}
