import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { fieldId } from '../../../components/field-id';
import { LongText } from '../../../components/long-text';
import { WordsField, wordsProblem } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { TriesLine } from '../../../visits/tries-line';
import { CallCard } from '../call-card';
import type { FeedbackFormProps } from '../form-props';
import { Original } from '../original';
import { useFeedbackForm } from '../use-feedback-form';

const MAX = 500;

/** The return visit by phone (C5, V3): reached or not, content or not; the last try without an answer is an outcome too. */
export function VisitForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm(props, 'record-visit', {
    reached: null as boolean | null,
    satisfied: null as boolean | null,
    words: '',
  });
  const { draft, set, wrong } = form;
  const { reached, satisfied, words } = draft;
  const bad = reached === true && satisfied === false;
  const send = () =>
    form.send(
      {
        reached: reached === null ? '请选择是否接通' : undefined,
        satisfied: reached === true && satisfied === null ? '请问业主是否满意' : undefined,
        words: wordsProblem(words, MAX, bad ? '请记下业主哪里不满意' : undefined),
      },
      { reached: reached === true, satisfied: reached === true ? satisfied : null, words },
    );
  return (
    <>
      <CallCard view={view} title="给业主打电话" />
      <Original view={view} />
      {view.result ? (
        <Card title="我们做了什么">
          <LongText text={view.result.text} />
        </Card>
      ) : null}
      {view.judgement?.valid === false || view.answer ? (
        <Card title="我们的答复">
          <LongText text={view.answer ?? view.judgement?.answer ?? ''} />
        </Card>
      ) : null}
      <Card>
        <TriesLine tries={view.visit.tries} most={view.visit.most} />
        <Field id={fieldId('reached')} label="接通了吗" required error={wrong.reached}>
          <Chips
            id="reached"
            chips={[
              { key: 'yes', name: '接通了', icon: 'phone' },
              { key: 'no', name: '没接通' },
            ]}
            chosen={reached === null ? [] : [reached ? 'yes' : 'no']}
            onTap={(key) => set({ reached: key === 'yes' })}
          />
        </Field>
        {reached ? (
          <Field id={fieldId('satisfied')} label="业主满意吗" required error={wrong.satisfied}>
            <Chips
              id="satisfied"
              chips={[
                { key: 'yes', name: '满意', icon: 'thumb' },
                { key: 'no', name: '不满意', icon: 'alert' },
              ]}
              chosen={satisfied === null ? [] : [satisfied ? 'yes' : 'no']}
              onTap={(key) => set({ satisfied: key === 'yes' })}
            />
          </Field>
        ) : null}
        {reached === null ? null : (
          <WordsField
            path="words"
            label={reached ? '业主的原话' : '备注'}
            required={bad}
            max={MAX}
            value={words}
            phrases={reached ? ['业主表示满意', '业主希望继续跟进'] : ['无人接听', '关机', '正在通话']}
            placeholder={reached ? '业主怎么说的' : '可以不填'}
            error={wrong.words}
            onChange={(text) => set({ words: text })}
          />
        )}
      </Card>
      <SubmitBar
        words={feedbackStepNames['record-visit'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
