import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { URGENCIES } from '@/domain/classification/taxonomy';
import { URGENCY_NAMES } from '@/domain/classification/taxonomy-names';
import { DAYS_FROM_MONDAY, DAY_NAMES } from '../team/shift-words';
import type { Written } from './written';
import s from '../admin.module.scss';

const COUNTING = [
  { key: 'always', name: '全天', note: '夜里、节假日也算' },
  { key: 'office', name: '上班时间', note: '下班后停表' },
] as const;

interface PromiseFieldsProps {
  written: Written;
  wrong: Partial<Record<keyof Written, string>>;
  onChange: (part: Partial<Written>) => void;
  /** draws one line of the form */
  line: (field: keyof Written, label: string, more?: { max?: number; kind?: 'digit' }) => ReactNode;
}

/** What is promised for each urgency, and when the office is open (T7, T8). What runs already keeps what it was promised. */
export function PromiseFields({ written, wrong, onChange, line }: PromiseFieldsProps) {
  const days = written.openDays.split('');
  const toggle = (day: string) => {
    const next = days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort();
    onChange({ openDays: next.join('') });
  };
  return (
    <>
      <Card title="服务时限">
        <View className={s.note}>只对今后的报修有效，已经受理的仍按原来的承诺</View>
        <View className={s.gap} />
        {URGENCIES.map((one) => (
          <Field
            key={one}
            label={URGENCY_NAMES[one]}
            error={wrong[`respond-${one}`] ?? wrong[`resolve-${one}`]}
          >
            <View className={s.pairs}>
              <View className={s.pair}>
                {line(`respond-${one}`, `${URGENCY_NAMES[one]}：几小时内响应`, { max: 6, kind: 'digit' })}
                <View>小时响应</View>
              </View>
              <View className={s.pair}>
                {line(`resolve-${one}`, `${URGENCY_NAMES[one]}：几小时内办结`, { max: 6, kind: 'digit' })}
                <View>小时办结</View>
              </View>
            </View>
          </Field>
        ))}
        <Field label="普通、装修怎样计时" hint="紧急始终全天计时">
          <Chips
            id="set-counting"
            chips={COUNTING}
            chosen={[written.counting]}
            onTap={(counting) => onChange({ counting })}
          />
        </Field>
      </Card>
      <Card title="上班时间">
        <Field label="每周" error={wrong.openDays}>
          <Chips
            id="set-openDays"
            chips={DAYS_FROM_MONDAY.map((day) => ({ key: String(day), name: `周${DAY_NAMES[day] ?? ''}` }))}
            chosen={days}
            onTap={toggle}
          />
        </Field>
        <Field label="几点到几点" error={wrong.openFrom}>
          <View className={s.two}>
            {line('openFrom', '上班时间', { max: 5 })}
            <View>至</View>
            {line('openTo', '下班时间', { max: 5 })}
          </View>
        </Field>
        <Field label="另外放假的日子" error={wrong.extraHolidays} hint="法定节假日和调休已包含">
          {line('extraHolidays', '另外放假的日子', { max: 400 })}
        </Field>
        <Field label="另外上班的日子" error={wrong.extraWorkdays} hint="写成 2027-02-10，多个用空格隔开">
          {line('extraWorkdays', '另外上班的日子', { max: 400 })}
        </Field>
      </Card>
    </>
  );
}
