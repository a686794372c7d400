import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import type { Wrong } from './use-report';

interface ContactFieldsProps {
  name: string;
  phone: string;
  wrong: Wrong;
  /** Known from before: shown as one line until the person wants to change it. */
  known: boolean;
  onChange: (part: { name?: string; phone?: string }) => void;
}

/** Whom we call: one line when we know it already, two fields otherwise (T2). */
export function ContactFields({ name, phone, wrong, known, onChange }: ContactFieldsProps) {
  const [editing, setEditing] = useState(false);
  if (known && !editing && !wrong.name && !wrong.phone) {
    return (
      <Card flush>
        <Cell
          id="contact"
          icon="phone"
          title={`${name}  ${phone}`}
          note="师傅会打这个电话"
          value="修改"
          onTap={() => setEditing(true)}
        />
      </Card>
    );
  }
  return (
    <Card>
      <Field id="field-name" label="联系人" required error={wrong.name}>
        <TextField
          id="name"
          label="联系人"
          placeholder="怎么称呼您"
          max={30}
          value={name}
          wrong={Boolean(wrong.name)}
          onChange={(value) => onChange({ name: value })}
        />
      </Field>
      <Field
        id="field-phone"
        label="联系电话"
        required
        error={wrong.phone}
        hint="只给处理您报修的人看，用来联系您；存了什么可在「我的 - 我的数据」查看和清除"
      >
        <TextField
          id="phone"
          label="联系电话"
          kind="number"
          placeholder="11 位手机号"
          max={11}
          value={phone}
          wrong={Boolean(wrong.phone)}
          onChange={(value) => onChange({ phone: value })}
        />
      </Field>
    </Card>
  );
}
