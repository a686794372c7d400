import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import { newId } from '@/platform/new-id';
import { now } from '@/platform/clock';
import { fieldId } from '../components/field-id';
import { waitChoices } from '../components/moments';
import { Remove } from '../components/remove';
import { WhenPicker } from '../components/when-picker';
import type { FormProps } from './form-props';
import { partsOf, partsProblems, type TypedPart } from './typed-parts';
import s from './steps.module.scss';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MOST = 30;
const emptyPart = (): TypedPart => ({ key: newId(), name: '', quantity: '1', unit: '个' });

interface Draft {
  parts: TypedPart[];
  awaitedUntil: number | null;
}

/** Parts taken for the job; when they must be bought first, the work waits for them (T16, T8). */
export function ReserveForm(props: FormProps) {
  const form = useStepForm<'reserve-parts', Draft>(props, 'reserve-parts', {
    parts: [emptyPart()],
    awaitedUntil: null,
  });
  const { draft, change, wrong, mend } = form;
  const { parts, awaitedUntil } = draft;
  const write = (index: number, part: Partial<TypedPart>) => {
    change({ parts: parts.map((one, at) => (at === index ? { ...one, ...part } : one)) });
    mend(`parts.${index}`);
  };
  const late = awaitedUntil !== null && awaitedUntil <= now();
  const send = () =>
    form.send(
      { ...partsProblems(parts), awaitedUntil: late ? '这个时间已经过去，请重新选择' : undefined },
      { parts: partsOf(parts), awaitedUntil },
    );
  return (
    <>
      <Card title="要用的配件">
        {parts.map((part, index) => (
          <Field
            key={part.key}
            id={fieldId(`parts.${index}`)}
            label={`配件 ${index + 1}`}
            error={wrong[`parts.${index}`]}
          >
            <View className={s.partRow}>
              <View className={s.partName}>
                <TextField
                  id={`part-${index}-name`}
                  label="配件名称"
                  max={40}
                  value={part.name}
                  placeholder="名称和规格"
                  onChange={(name) => write(index, { name })}
                />
              </View>
              <View className={s.partSmall}>
                <TextField
                  id={`part-${index}-quantity`}
                  label="数量"
                  kind="number"
                  max={3}
                  value={part.quantity}
                  onChange={(quantity) => write(index, { quantity })}
                />
              </View>
              <View className={s.partSmall}>
                <TextField
                  id={`part-${index}-unit`}
                  label="单位"
                  max={6}
                  value={part.unit}
                  onChange={(unit) => write(index, { unit })}
                />
              </View>
              {parts.length > 1 ? (
                <Remove
                  label="删除这个配件"
                  onTap={() => change({ parts: parts.filter((one) => one !== part) })}
                />
              ) : null}
            </View>
          </Field>
        ))}
        {parts.length < MOST ? (
          <Button
            id="add-part"
            kind="soft"
            icon="plus"
            block
            onTap={() => change({ parts: [...parts, emptyPart()] })}
          >
            再加一个
          </Button>
        ) : null}
      </Card>
      <Card>
        <Field
          id={fieldId('awaitedUntil')}
          label="需要等到货吗"
          hint="选了到货时间，工单会暂停计时；手上就有可以不选"
          error={wrong.awaitedUntil}
        >
          <WhenPicker
            id="awaited"
            choices={waitChoices}
            value={awaitedUntil}
            onChange={(at) => {
              change({ awaitedUntil: at });
              mend('awaitedUntil');
            }}
          />
        </Field>
      </Card>
      <SubmitBar words="登记配件" busy={form.busy} disabled={props.closed} onTap={send} />
    </>
  );
}
