import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { now } from '@/platform/clock';
import { fieldId } from '../components/field-id';
import { waitChoices } from '../components/moments';
import { WhenPicker } from '../components/when-picker';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 200;
const REASONS = [
  { key: 'parts', name: '等配件' },
  { key: 'resident', name: '等业主' },
] as const;

interface Draft {
  reason: 'parts' | 'resident';
  until: number | null;
  note: string;
}

/** The work waits, with a reason and an end (T8). */
export function PauseForm(props: FormProps) {
  const form = useStepForm<'pause', Draft>(props, 'pause', { reason: 'parts', until: null, note: '' });
  const { draft, change, wrong, mend } = form;
  const { reason, until, note } = draft;
  const send = () =>
    form.send(
      {
        until:
          until === null
            ? '请选择最晚什么时候继续'
            : until <= now()
              ? '这个时间已经过去，请重新选择'
              : undefined,
        note: wordsProblem(note, MAX),
      },
      { reason, until: until ?? now(), note },
    );
  return (
    <>
      <Card>
        <Field label="等什么">
          <Chips id="reason" chips={REASONS} chosen={[reason]} onTap={(key) => change({ reason: key })} />
        </Field>
        <Field
          id={fieldId('until')}
          label="最晚什么时候继续"
          required
          hint="到时会提醒您；期间不计时"
          error={wrong.until}
        >
          <WhenPicker
            id="until"
            choices={waitChoices}
            value={until}
            onChange={(at) => {
              change({ until: at });
              mend('until');
            }}
          />
        </Field>
        <WordsField
          path="note"
          label="说明"
          max={MAX}
          value={note}
          phrases={reason === 'parts' ? ['配件缺货，已联系采购'] : ['业主出差，回来再约', '业主要和家人商量']}
          placeholder="业主也会看到"
          error={wrong.note}
          onChange={(value) => change({ note: value })}
        />
      </Card>
      <SubmitBar words="暂停计时" busy={form.busy} disabled={props.closed} onTap={send} />
    </>
  );
}
