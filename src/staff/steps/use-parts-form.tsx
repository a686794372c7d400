import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import { fieldId } from '../components/field-id';
import type { FormProps } from './form-props';
import s from './steps.module.scss';
import { SubmitBar } from './submit-bar';
import { useStepForm, type Wrong } from './use-step-form';

/** How many of the parts taken were really used (T16); what is left goes back to the stock. */
export function UsePartsForm(props: FormProps) {
  const { ticket, closed } = props;
  const left = ticket.parts.filter((part) => part.reserved > part.used);
  const form = useStepForm(props, 'use-parts', { quantities: {} as Record<string, string> });
  const { quantities } = form.draft;
  const typed = (code: string, most: number) => quantities[code] ?? String(most);
  const used = left.map((part) => ({
    ...part,
    most: part.reserved - part.used,
    quantity: Number(typed(part.code, part.reserved - part.used)),
  }));
  const sent = used.filter((part) => part.quantity > 0);
  const send = () => {
    const problems: Wrong = {};
    used.forEach(({ quantity, most }, index) => {
      if (!Number.isInteger(quantity) || quantity < 0 || quantity > most)
        problems[`parts.${index}`] = `请填 0–${most} 的整数`;
    });
    if (sent.length === 0) problems['parts.0'] ??= '至少登记一个配件';
    form.send(problems, {
      parts: sent.map(({ code, name, unit, quantity }) => ({ code, name, unit, quantity })),
    });
  };
  return (
    <>
      <Card title="实际用了多少">
        {used.map(({ code, name, unit, most }, index) => (
          <Field key={code} id={fieldId(`parts.${index}`)} label={name} error={form.wrong[`parts.${index}`]}>
            <View className={s.row}>
              <View className={s.partSmall}>
                <TextField
                  id={`used-${index}`}
                  label={name}
                  kind="number"
                  max={3}
                  value={typed(code, most)}
                  onChange={(quantity) => {
                    form.change({ quantities: { ...quantities, [code]: quantity } });
                    form.mend(`parts.${index}`);
                  }}
                />
              </View>
              <View className={s.rowWords}>{`${unit}（领了 ${most} ${unit}）`}</View>
            </View>
          </Field>
        ))}
      </Card>
      <SubmitBar words="登记用料" busy={form.busy} disabled={closed || left.length === 0} onTap={send} />
    </>
  );
}
