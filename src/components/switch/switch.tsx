import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import { spoken } from '../spoken';
import s from './switch.module.scss';

interface SwitchProps {
  id?: string;
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** What stands before it in the line: then all of the line can be tapped, not only the small switch. */
  children?: ReactNode;
}

/** On or off, at once. */
export function Switch({ id, label, on, onChange, children }: SwitchProps) {
  return (
    <View
      {...(id ? { id } : {})}
      className={cx(s.touch, Boolean(children) && s.row)}
      onClick={() => onChange(!on)}
      {...spoken('switch', label, { checked: on })}
    >
      {children ? <View className={s.words}>{children}</View> : null}
      <View className={cx(s.track, on && s.on)}>
        <View className={s.knob} />
      </View>
    </View>
  );
}
