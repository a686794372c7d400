import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { momentWords } from '@/components/format/time-words';
import { now } from '@/platform/clock';
import { useNow } from '@/platform/use-now';
import { fieldId } from '../components/field-id';
import { renovationChoices } from '../components/moments';
import { WhenPicker } from '../components/when-picker';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 200;
const HOW = ['电话里与业主商定', '上门时当面商定', '按业主的装修计划'];

/** By when the renovation is finished, as agreed with the resident (T7): that is the promise from now on. */
export function AgreeDateForm(props: FormProps) {
  const { ticket, closed } = props;
  const form = useStepForm(props, 'agree-date', { finishBy: ticket.agreedFinishBy, note: '' });
  const { finishBy, note } = form.draft;
  const shown = useNow();
  const promised = ticket.clocks.resolve.dueAt;
  const late = finishBy !== null && finishBy <= now();
  const send = () =>
    form.send(
      {
        finishBy: finishBy === null ? '请选择商定的日期' : late ? '这个时间已经过去，请重新选择' : undefined,
        note: wordsProblem(note, MAX, '请写明怎么商定的'),
      },
      { finishBy: finishBy ?? now(), note },
    );
  return (
    <>
      <Card>
        <Field
          id={fieldId('finishBy')}
          label="商定什么时候完成"
          required
          hint={promised === null ? undefined : `目前承诺 ${momentWords(promised, shown)} 前完成`}
          error={form.wrong.finishBy}
        >
          <WhenPicker
            id="finish-by"
            choices={renovationChoices}
            value={finishBy}
            onChange={(at) => {
              form.change({ finishBy: at });
              form.mend('finishBy');
            }}
          />
        </Field>
        <WordsField
          path="note"
          label="怎么商定的"
          required
          max={MAX}
          value={note}
          phrases={HOW}
          placeholder="业主也会看到"
          error={form.wrong.note}
          onChange={(value) => {
            form.change({ note: value });
            form.mend('note');
          }}
        />
      </Card>
      <SubmitBar words="约定这个日期" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
