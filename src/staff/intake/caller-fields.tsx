import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import type { Wrong } from '@/features/report/use-report';

interface CallerFieldsProps {
  name: string;
  phone: string;
  wrong: Wrong;
  onName: (name: string) => void;
  onPhone: (phone: string) => void;
}

/** Who called or came to the counter; with a phone we know, the ticket is theirs in the app too (T1). */
export function CallerFields({ name, phone, wrong, onName, onPhone }: CallerFieldsProps) {
  return (
    <Card>
      <Field id="field-name" label="报修人" required error={wrong.name}>
        <TextField
          id="name"
          label="报修人"
          placeholder="怎么称呼对方"
          max={30}
          value={name}
          wrong={Boolean(wrong.name)}
          onChange={onName}
        />
      </Field>
      <Field
        id="field-phone"
        label="联系电话"
        required
        error={wrong.phone}
        hint="请复述一遍核对；已登记的手机号，业主在小程序里也能看到进度"
      >
        <TextField
          id="phone"
          label="联系电话"
          kind="number"
          placeholder="11 位手机号"
          max={11}
          value={phone}
          wrong={Boolean(wrong.phone)}
          onChange={onPhone}
        />
      </Field>
    </Card>
  );
}
