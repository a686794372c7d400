import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Icon } from '@/components/icon/icon';
import { TextField } from '@/components/text-field/text-field';
import { fieldId } from '../components/field-id';
import { Remove } from '../components/remove';
import { lineFault, type TypedLine } from './quote-lines';
import s from './steps.module.scss';

interface QuoteLineFieldsProps {
  line: TypedLine;
  index: number;
  error: string | undefined;
  onChange: (part: Partial<TypedLine>) => void;
  onRemove?: () => void;
}

/** One line of a quote: what, how many, at what price. */
export function QuoteLineFields({ line, index, error, onChange, onRemove }: QuoteLineFieldsProps) {
  // Said below the boxes, shown at the one that is meant; what the service refuses is no box's fault.
  const at = error === undefined ? undefined : lineFault(line)?.at;
  const label = line.kind === 'labour' ? '人工' : '材料';
  return (
    <Card title={label} {...(onRemove ? { extra: <Remove label={`删除${label}`} onTap={onRemove} /> } : {})}>
      <Field id={fieldId(`lines.${index}`)} label="名称">
        <TextField
          id={`line-${index}-name`}
          label="名称"
          max={40}
          value={line.name}
          wrong={at === 'name'}
          placeholder={line.kind === 'labour' ? '例如：更换水管' : '例如：4 分角阀'}
          onChange={(name) => onChange({ name })}
        />
      </Field>
      <View className={s.three}>
        <Field label="数量">
          <TextField
            id={`line-${index}-quantity`}
            label="数量"
            kind="number"
            max={3}
            value={line.quantity}
            wrong={at === 'quantity'}
            onChange={(quantity) => onChange({ quantity })}
          />
        </Field>
        <Field label="单位">
          <TextField
            id={`line-${index}-unit`}
            label="单位"
            max={6}
            value={line.unit}
            wrong={at === 'unit'}
            onChange={(unit) => onChange({ unit })}
          />
        </Field>
        <Field label="单价（元）">
          <TextField
            id={`line-${index}-yuan`}
            label="单价（元）"
            kind="digit"
            max={9}
            value={line.yuan}
            wrong={at === 'yuan'}
            placeholder="0.00"
            onChange={(yuan) => onChange({ yuan })}
          />
        </Field>
      </View>
      {error ? (
        <View className={s.lineWrong}>
          <Icon name="alert" size={14} />
          {error}
        </View>
      ) : null}
    </Card>
  );
}
