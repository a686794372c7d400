import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Photos } from '@/components/photos/photos';
import { CATEGORIES, faultsOf, PLANS, PRIORITIES, URGENCIES } from '@/domain/classification/taxonomy';
import {
  CATEGORY_NAMES,
  FAULT_NAMES,
  PLAN_NAMES,
  PRIORITY_NAMES,
  URGENCY_NAMES,
} from '@/domain/classification/taxonomy-names';
import { LongText } from '../components/long-text';
import { fieldId } from '../components/field-id';
import { WordsField } from '../components/words-field';
import type { FormProps } from './form-props';
import s from './steps.module.scss';
import { SubmitBar } from './submit-bar';
import { REASON_MAX, useReview } from './use-review';

const URGENCY_ICONS = {
  emergency: 'siren',
  normal: 'wrench',
  renovation: 'roller',
  inquiry: 'help',
} as const;

/** A person confirms or corrects what the words suggested (T4–T6): one tap when the suggestion is right. */
export function ReviewForm(props: FormProps) {
  const { ticket, closed } = props;
  const { form, suggested, choose, urgencyChanged, send } = useReview(props);
  const { draft, change, wrong, mend } = form;
  return (
    <>
      <Card title="业主说">
        <LongText text={ticket.fullText} />
        <Photos fileIds={ticket.photos} />
      </Card>
      <Card>
        <View className={s.suggested}>{suggested}</View>
        <Field label="类别">
          <Chips
            id="category"
            chips={CATEGORIES.map((key) => ({ key, name: CATEGORY_NAMES[key] }))}
            chosen={[draft.category]}
            onTap={choose.category}
          />
        </Field>
        <Field
          id={fieldId('classification.fault')}
          label="故障"
          required
          error={wrong['classification.fault']}
        >
          <Chips
            id="fault"
            chips={faultsOf(draft.category).map((key) => ({ key, name: FAULT_NAMES[key] }))}
            chosen={draft.fault ? [draft.fault] : []}
            onTap={choose.fault}
          />
        </Field>
      </Card>
      <Card>
        <Field label="紧急程度">
          <Chips
            id="urgency"
            chips={URGENCIES.map((key) => ({ key, name: URGENCY_NAMES[key], icon: URGENCY_ICONS[key] }))}
            chosen={[draft.urgency]}
            onTap={choose.urgency}
          />
        </Field>
        {urgencyChanged ? (
          <WordsField
            path="reason"
            label="为什么改紧急程度"
            required
            max={REASON_MAX}
            value={draft.reason}
            phrases={['电话核实，情况没有那么急', '电话核实，情况更严重', '业主同意改约时间']}
            error={wrong.reason}
            onChange={(reason) => {
              change({ reason });
              mend('reason');
            }}
          />
        ) : null}
        {draft.urgency === 'emergency' ? (
          <Field label="应急预案">
            <Chips
              id="plan"
              chips={[
                { key: 'none', name: '不需要' },
                ...PLANS.map((key) => ({ key, name: PLAN_NAMES[key] })),
              ]}
              chosen={[draft.plan ?? 'none']}
              onTap={(plan) => change({ plan: plan === 'none' ? null : plan })}
            />
          </Field>
        ) : null}
        <Field label="优先级">
          <Chips
            id="priority"
            chips={PRIORITIES.map((key) => ({ key, name: PRIORITY_NAMES[key] }))}
            chosen={[draft.priority]}
            onTap={(priority) => change({ priority })}
          />
        </Field>
      </Card>
      <SubmitBar words="确认受理" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
