import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { now } from '@/platform/clock';
import { callPhone } from '@/platform/phone';
import { fieldId } from '../components/field-id';
import { visitChoices } from '../components/moments';
import { WhenPicker } from '../components/when-picker';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 300;
const AGREED = '已电话沟通，约好上门时间';
const NOTES = [AGREED, '电话无人接听，已发短信', '业主要求改时间', '业主不在家，已约家人开门'];

/** The call first, then what was agreed (T10). */
export function ContactForm(props: FormProps) {
  const { ticket, closed } = props;
  const form = useStepForm(props, 'contact', { note: '', expectedAt: null as number | null });
  const { note, expectedAt } = form.draft;
  const { reporter } = ticket;
  // A chosen time says it all: nobody types with wet hands.
  const told = note.trim() === '' && expectedAt !== null ? AGREED : note;
  const send = () =>
    form.send(
      {
        expectedAt: expectedAt !== null && expectedAt <= now() ? '这个时间已经过去，请重新选择' : undefined,
        note: wordsProblem(told, MAX, '请选约好的时间，或记一句沟通的结果'),
      },
      { note: told, expectedAt },
    );
  return (
    <>
      <Card title="先打电话" extra={reporter.name}>
        <Button
          id="call-reporter"
          kind="soft"
          size="large"
          icon="phone"
          block
          disabled={!reporter.revealed}
          onTap={() => callPhone(reporter.phone)}
        >
          {reporter.phone}
        </Button>
      </Card>
      <Card>
        <Field id={fieldId('expectedAt')} label="约好什么时候到" error={form.wrong.expectedAt}>
          <WhenPicker
            id="visit"
            choices={visitChoices}
            value={expectedAt}
            onChange={(at) => {
              form.change({ expectedAt: at });
              form.mend('expectedAt');
              form.mend('note');
            }}
          />
        </Field>
        <WordsField
          path="note"
          label="沟通结果"
          required={expectedAt === null}
          max={MAX}
          value={note}
          phrases={NOTES}
          placeholder="业主也会看到这句话"
          error={form.wrong.note}
          onChange={(value) => {
            form.change({ note: value });
            form.mend('note');
          }}
        />
      </Card>
      <SubmitBar words="保存" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
