import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { TextArea } from '@/components/text-area/text-area';
import { TextField } from '@/components/text-field/text-field';
import { toast } from '@/components/toast/toast-store';
import { scrollTo } from '@/platform/navigation';
import { PromiseFields } from './promise-fields';
import { writtenProblems, type Written } from './written';
import s from '../admin.module.scss';

const MODES = [
  { key: 'suggest', name: '推荐', note: '系统推荐，调度员选' },
  { key: 'auto', name: '自动', note: '直接派给最合适的' },
  { key: 'grab', name: '抢单', note: '先抢，没人抢再派' },
] as const;

interface SettingsFormProps {
  from: Written;
  confirm: string;
  busy: boolean;
  onSave: (written: Written) => void;
}

/** The form of a community: who is called, and what is promised (T7, T8, T9, N6). */
export function SettingsForm({ from, confirm, busy, onSave }: SettingsFormProps) {
  const [written, setWritten] = useState(from);
  const [tried, setTried] = useState(false);
  const wrong = tried ? writtenProblems(written) : {};
  const change = (part: Partial<Written>) => setWritten((old) => ({ ...old, ...part }));
  const line = (
    field: keyof Written,
    label: string,
    more: { max?: number; kind?: 'number' | 'digit'; placeholder?: string } = {},
  ) => (
    <TextField
      id={`set-${field}`}
      label={label}
      value={written[field]}
      wrong={Boolean(wrong[field])}
      onChange={(value) => change({ [field]: value })}
      {...more}
    />
  );
  const save = () => {
    setTried(true);
    const [first] = Object.keys(writtenProblems(written));
    if (first) {
      scrollTo(`#set-${first}`);
      return toast('请先改好标红的内容', 'bad');
    }
    onSave(written);
  };
  return (
    <View>
      <Card title="基本信息">
        <Field label="小区名称" required error={wrong.name}>
          {line('name', '小区名称', { max: 30 })}
        </Field>
        <Field label="服务热线" required error={wrong.hotline} hint="住户在首页、海报上看到的电话">
          {line('hotline', '服务热线', { max: 17, placeholder: '如 0571-85551234' })}
        </Field>
        <Field
          label="值班电话"
          error={wrong.duty}
          hint="一行一个：名称 电话。住户遇到紧急情况时最先看到第一个"
        >
          <TextArea
            id="set-duty"
            label="值班电话"
            value={written.duty}
            max={400}
            placeholder={'24小时值班 13900009999'}
            wrong={Boolean(wrong.duty)}
            onChange={(duty) => change({ duty })}
          />
        </Field>
      </Card>
      <Card title="服务约定">
        <Field label="派单方式">
          <Chips id="set-mode" chips={MODES} chosen={[written.mode]} onTap={(mode) => change({ mode })} />
        </Field>
        <Field label="免打扰时段" error={wrong.quietFrom} hint="紧急情况除外">
          <View className={s.two}>
            {line('quietFrom', '免打扰开始', { max: 5 })}
            <View>至</View>
            {line('quietTo', '免打扰结束', { max: 5 })}
          </View>
        </Field>
        <Field label="接单后几分钟内联系住户" error={wrong.contactMinutes}>
          {line('contactMinutes', '联系住户的分钟数', { max: 4, kind: 'number' })}
        </Field>
        <Field label="完工后几天没有回应视为满意" error={wrong.autoAcceptDays}>
          {line('autoAcceptDays', '自动验收的天数', { max: 2, kind: 'number' })}
        </Field>
      </Card>
      <PromiseFields written={written} wrong={wrong} onChange={change} line={line} />
      <Button id="save-settings" size="large" block loading={busy} onTap={save}>
        {confirm}
      </Button>
    </View>
  );
}
