import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Rate } from '@/components/rate/rate';
import type { VisitView } from '@/contract/visit/views';
import { fieldId } from '../components/field-id';
import { WordsField } from '../components/words-field';
import { useCallThrough } from '../privacy/use-call-through';
import { SubmitBar } from '../steps/submit-bar';
import { TriesLine } from './tries-line';
import { scoreNames, useVisitForm, WORDS_MAX } from './use-visit-form';

interface VisitFormProps {
  visit: VisitView;
  /** Too early, or just tried: what may be sent later. */
  closed: boolean;
}

/** One call after a repair (V3): reached or not, fixed, content, and the four scores when the resident has a moment (V2). */
export function VisitForm({ visit, closed }: VisitFormProps) {
  const { draft, set, wrong, busy, send } = useVisitForm(visit);
  const { reached, satisfied, fixed, scores, words } = draft;
  const through = useCallThrough('visit', visit.id, 'return-call');
  const yesNo = (
    path: 'reached' | 'satisfied' | 'fixed',
    label: string,
    value: boolean | null,
    [yes, no]: [string, string],
  ) => (
    <Field id={fieldId(path)} label={label} required error={wrong[path]}>
      <Chips
        id={path}
        chips={[
          { key: 'yes', name: yes },
          { key: 'no', name: no },
        ]}
        chosen={value === null ? [] : [value ? 'yes' : 'no']}
        onTap={(key) => set({ [path]: key === 'yes' })}
      />
    </Field>
  );
  const bad = reached === true && (satisfied === false || fixed === false);
  return (
    <>
      <Card title="给业主打电话" extra={visit.name}>
        <Button
          id="call-reporter"
          kind="soft"
          size="large"
          icon="phone"
          block
          loading={through.busy}
          onTap={through.dial}
        >
          拨打 {visit.phone}
        </Button>
      </Card>
      <Card>
        <TriesLine tries={visit.tries} most={visit.mostTries} />
        {yesNo('reached', '接通了吗', reached, ['接通了', '没接通'])}
        {reached ? yesNo('fixed', '真的修好了吗', fixed, ['修好了', '没修好']) : null}
        {reached ? yesNo('satisfied', '业主满意吗', satisfied, ['满意', '不满意']) : null}
        {reached === null ? null : (
          <WordsField
            path="words"
            label={reached ? '业主的原话' : '备注'}
            required={bad}
            max={WORDS_MAX}
            value={words}
            phrases={reached ? ['业主表示满意', '业主希望再来看看'] : ['无人接听', '关机', '正在通话']}
            placeholder={reached ? '业主怎么说的' : '可以不填'}
            error={wrong.words}
            onChange={(text) => set({ words: text })}
          />
        )}
      </Card>
      {reached ? (
        <Card title="请业主打分" extra="可以不打">
          <Field id={fieldId('scores')} label="业主已在小程序评价的，以业主自己的为准" error={wrong.scores}>
            {(Object.keys(scoreNames) as (keyof typeof scoreNames)[]).map((key) => (
              <Rate
                key={key}
                id={`score-${key}`}
                label={scoreNames[key]}
                value={scores[key]}
                onChange={(score) => set({ scores: { ...scores, [key]: scores[key] === score ? 0 : score } })}
              />
            ))}
          </Field>
        </Card>
      ) : null}
      <SubmitBar
        words={reached && fixed === false ? '保存，去再派师傅' : '保存回访'}
        busy={busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
