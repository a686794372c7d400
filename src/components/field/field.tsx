import type { PropsWithChildren, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import s from './field.module.scss';

interface FieldProps {
  id?: string;
  label: string;
  required?: boolean;
  /** What is wrong, said at the field itself (T2). Replaces the hint. */
  error?: string | undefined;
  hint?: ReactNode;
  /** Characters written and allowed; shown when more than four fifths are used. */
  count?: { used: number; max: number };
  extra?: ReactNode;
}

/** A labelled form field: the label above, the input, then what is wrong or a hint. */
export function Field({
  id,
  label,
  required,
  error,
  hint,
  count,
  extra,
  children,
}: PropsWithChildren<FieldProps>) {
  const counted = count && count.used > count.max * 0.8;
  return (
    <View {...(id ? { id } : {})} className={s.field}>
      <View className={s.head}>
        <View className={s.label}>
          {label}
          {required ? <View className={s.star}>必填</View> : null}
        </View>
        {extra ? <View className={s.extra}>{extra}</View> : null}
      </View>
      {children}
      {error || hint || counted ? (
        <View className={s.foot}>
          <View className={error ? s.error : s.hint}>
            {error ? <Icon name="alert" size={14} /> : null}
            {error ?? hint}
          </View>
          {counted ? <View className={s.count}>{`${count.used}/${count.max}`}</View> : null}
        </View>
      ) : null}
    </View>
  );
}
