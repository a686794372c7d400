import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import type { TicketView } from '@/contract/views';
import { fieldId } from '../components/field-id';
import { WordsField, wordsProblem } from '../components/words-field';
import { useDraft } from '../steps/use-draft';
import type { useVendorLink } from './use-vendor-link';

const NAME_MAX = 30;
const REASON_MAX = 200;
const REASONS = ['需要专业单位处理', '保修期内，由施工单位维修', '维保单位负责的设备'];

interface VendorFormProps {
  ticket: TicketView;
  link: ReturnType<typeof useVendorLink>;
}

/** Who the contractor is, by name and phone only, and why it goes to them when somebody else has the job (T23). */
export function VendorForm({ ticket, link }: VendorFormProps) {
  const { draft, change, forget } = useDraft(ticket.id, 'vendor-link', { name: '', phone: '', reason: '' });
  const [wrong, setWrong] = useState<Record<string, string | undefined>>({});
  const taken = ticket.assignee !== null;
  const write = (part: Partial<typeof draft>) => {
    change(part);
    setWrong({});
  };
  const send = async () => {
    const { name, phone, reason } = draft;
    const found = {
      name: wordsProblem(name, NAME_MAX, '请填写单位或师傅的称呼'),
      phone: /^[0-9-]{3,17}$/.test(phone) ? undefined : '请填写电话号码，只含数字和短横线',
      reason: wordsProblem(reason, REASON_MAX, taken ? '请写明为什么转给外包' : undefined),
    };
    setWrong(found);
    if (Object.values(found).some(Boolean)) return;
    const field = await link.make({
      vendor: { name: name.trim(), phone },
      reason: reason.trim() || null,
    });
    if (field === null) forget();
    else setWrong({ [field.replace('vendor.', '')]: '请检查这一项' });
  };
  return (
    <Card title="交给谁">
      <Field id={fieldId('name')} label="单位或师傅" required error={wrong.name}>
        <TextField
          id="vendor-name"
          label="单位或师傅"
          placeholder="例如：通力电梯 李工"
          max={NAME_MAX}
          value={draft.name}
          wrong={wrong.name !== undefined}
          onChange={(name) => write({ name })}
        />
      </Field>
      <Field
        id={fieldId('phone')}
        label="联系电话"
        required
        error={wrong.phone}
        hint="只用来联系对方，同一号码记为同一家"
      >
        <TextField
          id="vendor-phone"
          label="联系电话"
          placeholder="手机或座机"
          max={17}
          value={draft.phone}
          wrong={wrong.phone !== undefined}
          onChange={(phone) => write({ phone })}
        />
      </Field>
      <WordsField
        path="reason"
        label={taken ? `为什么从${ticket.assignee?.alias ?? ''}转出` : '给对方的话'}
        required={taken}
        max={REASON_MAX}
        value={draft.reason}
        placeholder={taken ? '记录在案，对方也会看到' : '可以不填，例如：请带梯子'}
        phrases={REASONS}
        error={wrong.reason}
        onChange={(reason) => write({ reason })}
      />
      <Button id="make-link" size="large" block loading={link.making} onTap={() => void send()}>
        派给外包并生成链接
      </Button>
    </Card>
  );
}
