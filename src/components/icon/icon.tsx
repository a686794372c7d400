import { View } from '@tarojs/components';
import { cx } from '../cx';
import { spoken } from '../spoken';
import type { IconName } from './icon-names';
import s from './icon.module.scss';

interface IconProps {
  name: IconName;
  /** Edge in CSS pixels before the elder multiplier; 20 unless told. */
  size?: number;
  color?: string;
  /** Spoken by screen readers; leave out when the words beside the icon already say it. */
  label?: string;
}

/** One icon in the colour of the text around it. */
export function Icon({ name, size, color, label }: IconProps) {
  const style = {
    ...(size ? { fontSize: `calc(${size}px * var(--fs, 1))` } : {}),
    ...(color ? { color } : {}),
  };
  return <View className={cx(s.icon, s[name])} style={style} {...(label ? spoken('img', label) : {})} />;
}
