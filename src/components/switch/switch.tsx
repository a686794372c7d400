import { View } from '@tarojs/components';
import { cx } from '../cx';
import { spoken } from '../spoken';
import s from './switch.module.scss';

interface SwitchProps {
  id?: string;
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ id, label, on, onChange }: SwitchProps) {
  return (
    <View
      {...(id ? { id } : {})}
      className={s.touch}
      onClick={() => onChange(!on)}
      {...spoken('switch', label, { checked: on })}
    >
      <View className={cx(s.track, on && s.on)}>
        <View className={s.knob} />
      </View>
    </View>
  );
}
