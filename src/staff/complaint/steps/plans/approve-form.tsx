import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { cx } from '@/components/cx';
import { Field } from '@/components/field/field';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import { replace } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { fieldId } from '../../../components/field-id';
import { LongText } from '../../../components/long-text';
import { WordsField, wordsProblem } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { feedbackUrls } from '../../urls';
import type { FeedbackFormProps } from '../form-props';
import s from '../forms.module.scss';
import { Original } from '../original';
import { PlanMeta } from './plan-meta';
import { useFeedbackForm } from '../use-feedback-form';

const MAX = 300;

/** A lead of the level chooses one of the plans (C4, C5); when none will do, they go back with the reason. */
export function ApproveForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const now = useNow();
  const form = useFeedbackForm(props, 'approve-plan', {
    plan: view.plans.length === 1 ? 0 : (null as number | null),
    note: '',
  });
  const { draft, set, wrong } = form;
  const { plan: chosen, note } = draft;
  const send = () =>
    form.send(
      { plan: chosen === null ? '请选择一个方案' : undefined, note: wordsProblem(note, MAX) },
      { plan: chosen ?? 0, note: note.trim() || null },
    );
  return (
    <>
      <Original view={view} />
      {view.facts ? (
        <Card title="核实到的情况">
          <LongText text={view.facts.text} />
        </Card>
      ) : null}
      <Card>
        <Field id={fieldId('plan')} label="选一个方案" required error={wrong.plan}>
          {view.plans.map((plan) => {
            const on = plan.position === chosen;
            return (
              <View
                key={plan.position}
                id={`plan-${plan.position}`}
                className={cx(s.plan, on && s.planOn)}
                onClick={() => set({ plan: plan.position })}
                {...spoken('checkbox', `方案 ${plan.position + 1}：${plan.text}`, { checked: on })}
              >
                <View className={s.planHead}>
                  {`方案 ${plan.position + 1}`}
                  {on ? <Icon name="check-circle" size={20} /> : null}
                </View>
                <View className={s.planText}>{plan.text}</View>
                <PlanMeta plan={plan} now={now} />
              </View>
            );
          })}
        </Field>
        <WordsField
          path="note"
          label="给处理人的话"
          max={MAX}
          value={note}
          phrases={['先电话与业主沟通', '落实后拍照存档']}
          placeholder="可以不填"
          error={wrong.note}
          onChange={(text) => set({ note: text })}
        />
        {view.actions.includes('complaint.return-plans') ? (
          <Button
            id="to-return"
            kind="text"
            block
            onTap={() => void replace(feedbackUrls.step(view.id, 'return-plans'))}
          >
            都不合适？退回重拟
          </Button>
        ) : null}
      </Card>
      <SubmitBar
        words={feedbackStepNames['approve-plan'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
