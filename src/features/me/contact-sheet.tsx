import { useState } from 'react';
import { RefusalError } from '@/api/errors';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextField } from '@/components/text-field/text-field';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { fieldWords } from '@/components/words/field-words';
import { isMobile, reportLimits, textProblem } from '@/domain/ticket/report-rules';

interface ContactSheetProps {
  name: string;
  phone: string;
  onClose: () => void;
}

/** The name and phone that the next report begins with (T2). */
export function ContactSheet(props: ContactSheetProps) {
  const [name, setName] = useState(props.name);
  const [phone, setPhone] = useState(props.phone);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const nameProblem = textProblem(name, 1, reportLimits.nameMax);
  const nameWrong = tried && nameProblem ? fieldWords('name', nameProblem) : undefined;
  const phoneWrong =
    tried && !isMobile(phone) ? fieldWords('phone', phone ? 'bad-format' : 'required') : undefined;
  const save = async () => {
    setTried(true);
    if (nameProblem || !isMobile(phone)) return;
    setSaving(true);
    try {
      await call('community.save-contact', { name: name.trim(), phone });
      await queryClient.invalidateQueries({ queryKey: keys.me });
      toast('已保存', 'good');
      props.onClose();
    } catch (error) {
      toast(error instanceof RefusalError ? '请检查姓名和手机号' : errorWords(error), 'bad');
    } finally {
      setSaving(false);
    }
  };
  const foot = (
    <Button id="save-contact" size="large" block loading={saving} onTap={() => void save()}>
      保存
    </Button>
  );
  return (
    <Sheet open title="联系方式" onClose={props.onClose} foot={foot}>
      <Field label="姓名" required error={nameWrong}>
        <TextField
          id="my-name"
          label="姓名"
          kind="nickname"
          max={30}
          value={name}
          wrong={Boolean(nameWrong)}
          onChange={setName}
        />
      </Field>
      <Field label="手机号" required error={phoneWrong}>
        <TextField
          id="my-phone"
          label="手机号"
          kind="number"
          max={11}
          value={phone}
          wrong={Boolean(phoneWrong)}
          onChange={setPhone}
        />
      </Field>
    </Sheet>
  );
}
