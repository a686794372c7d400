import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { momentWords } from '@/components/format/time-words';
import { now } from '@/platform/clock';
import { TextField } from '@/components/text-field/text-field';
import { fieldId } from '../../../components/field-id';
import { Remove } from '../../../components/remove';
import { WhenPicker } from '../../../components/when-picker';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { lookThrough } from '../../words/look-through';
import { ReplyField } from '../../words/reply-field';
import { finishDays } from './finish-days';
import type { FeedbackFormProps } from '../form-props';
import s from '../forms.module.scss';
import { StepContext } from '../step-context';
import { templateOf } from '../template-of';
import { MOST_PLANS, PLAN_MAX, usePlans } from './use-plans';

/** One to five ways to put it right, each with its date and perhaps a compensation (C5). */
export function PlansForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const { form, plans, add, remove, put, send } = usePlans(props);
  const { wrong, forbidden } = form;
  const goal = view.goal?.dueAt ?? null;
  // Nobody is kept from it, a lasting remedy takes its time, but whoever approves it must have been told.
  const late = (at: number | null) =>
    goal !== null && at !== null && at > goal
      ? `晚于办结时限 ${momentWords(goal, now())}，请在方案里写明原因`
      : undefined;
  return (
    <>
      <StepContext view={view} step="propose-plans" of="" />
      {plans.map((plan, n) => (
        <Card
          key={plan.key}
          title={plans.length > 1 ? `方案 ${n + 1}` : '方案'}
          extra={
            plans.length > 1 ? <Remove label={`删除方案 ${n + 1}`} onTap={() => remove(plan.key)} /> : null
          }
        >
          <ReplyField
            path={`plans.${n}.text`}
            label="怎样解决"
            required
            max={PLAN_MAX}
            value={plan.text}
            placeholder="做什么、谁来做；业主确认时会看到"
            template={templateOf(form.words, view, {}, ['solution'])}
            forbidden={forbidden}
            keep={plan.keep && lookThrough(plan.text, forbidden).phrases.length > 0}
            error={wrong[`plans.${n}.text`]}
            onChange={(text) => put(plan.key, { text })}
            onKeep={(keep) => put(plan.key, { keep })}
          />
          <Field
            id={fieldId(`plans.${n}.finishAt`)}
            label="什么时候完成"
            required
            error={wrong[`plans.${n}.finishAt`]}
            hint={late(plan.finishAt)}
          >
            <WhenPicker
              id={`finish-${n}`}
              choices={finishDays}
              value={plan.finishAt}
              onChange={(finishAt) => put(plan.key, { finishAt })}
            />
          </Field>
          <Field
            id={fieldId(`plans.${n}.compensationCents`)}
            label="补偿金额（元）"
            hint="没有就不填"
            error={wrong[`plans.${n}.compensationCents`]}
          >
            <TextField
              id={`yuan-${n}`}
              kind="digit"
              label="补偿金额（元）"
              value={plan.yuan}
              max={9}
              onChange={(yuan) => put(plan.key, { yuan })}
            />
          </Field>
        </Card>
      ))}
      {plans.length < MOST_PLANS ? (
        <View className={s.more}>
          <Button id="add-plan" kind="plain" icon="plus" block onTap={add}>
            再加一个方案
          </Button>
        </View>
      ) : null}
      <SubmitBar
        words={feedbackStepNames['propose-plans'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
