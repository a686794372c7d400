import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import type { Wrong } from '@/features/report/use-report';
import type { Resident } from './intake-draft';

const OTHER = 'other';

interface CallerFieldsProps {
  /** who lives in the house, masked: one tap instead of a name and eleven digits */
  people: readonly Resident[];
  resident: Resident | null;
  onResident: (resident: Resident | null) => void;
  name: string;
  phone: string;
  wrong: Wrong;
  onName: (name: string) => void;
  onPhone: (phone: string) => void;
}

/** Who called or came to the counter; with a phone we know, the ticket is theirs in the app too (T1). */
export function CallerFields(props: CallerFieldsProps) {
  const { people, resident, onResident, name, phone, wrong, onName, onPhone } = props;
  const known = people.filter((one) => one.phone !== '');
  const at = known.findIndex((one) => one.name === resident?.name && one.phone === resident.phone);
  return (
    <Card>
      {known.length > 0 ? (
        <Field
          label="来电人是"
          hint={at >= 0 ? '姓名和电话用登记的，不用再问' : '不是登记的住户，请填写下面的姓名和电话'}
        >
          <Chips
            id="resident"
            chips={[
              ...known.map((one, index) => ({
                key: String(index),
                name: one.name || '住户',
                note: one.phone,
              })),
              { key: OTHER, name: '其他人' },
            ]}
            chosen={[at >= 0 ? String(at) : OTHER]}
            onTap={(key) => onResident(known[Number(key)] ?? null)}
          />
        </Field>
      ) : null}
      {at >= 0 ? null : (
        <>
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
        </>
      )}
    </Card>
  );
}
