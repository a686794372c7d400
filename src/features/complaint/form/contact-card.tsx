import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Switch } from '@/components/switch/switch';
import { TextField } from '@/components/text-field/text-field';
import { CALL_WISHES } from '../draft/wish-words';
import type { FeedbackFormState } from '../draft/use-feedback';

/** Whom to call and when, and whether the department concerned may know who complains (C9). */
export function ContactCard({ form, known }: { form: FeedbackFormState; known: boolean }) {
  const { draft, change, facts, wrong } = form;
  const [editing, setEditing] = useState(false);
  const fields = !known || editing || wrong.name || wrong.phone;
  return (
    <>
      {draft.sort === 'complaint' ? (
        <Card flush>
          <Cell
            icon="shield"
            title="对当事部门隐藏我的身份"
            note="只有接待您的客服和经理能看到您是谁"
            value={
              <Switch
                id="hidden"
                label="对当事部门隐藏我的身份"
                on={draft.hidden}
                onChange={(hidden) => change({ hidden })}
              />
            }
          />
        </Card>
      ) : null}
      <Card>
        {fields ? (
          <>
            <Field id="field-name" label="联系人" required error={wrong.name}>
              <TextField
                id="name"
                label="联系人"
                placeholder="怎么称呼您"
                max={30}
                value={facts.name}
                wrong={Boolean(wrong.name)}
                onChange={(name) => change({ name })}
              />
            </Field>
            <Field id="field-phone" label="联系电话" required error={wrong.phone}>
              <TextField
                id="phone"
                label="联系电话"
                kind="number"
                placeholder="11 位手机号"
                max={11}
                value={facts.phone}
                wrong={Boolean(wrong.phone)}
                onChange={(phone) => change({ phone })}
              />
            </Field>
          </>
        ) : null}
        <Field label="方便怎么联系您" extra={fields ? undefined : `${facts.name} ${facts.phone}`}>
          <Chips id="wish" chips={CALL_WISHES} chosen={[draft.wish]} onTap={(wish) => change({ wish })} />
        </Field>
        {fields ? null : (
          <Button id="edit-contact" kind="text" icon="edit" block onTap={() => setEditing(true)}>
            换一个联系方式
          </Button>
        )}
      </Card>
    </>
  );
}
