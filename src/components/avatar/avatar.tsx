import { View } from '@tarojs/components';
import { cx } from '../cx';
import s from './avatar.module.scss';

/** A person as the last character of their name on a coloured disc: no portrait is asked of anybody. */
export function Avatar({ name, size = 'normal' }: { name: string; size?: 'large' | 'normal' }) {
  return <View className={cx(s.avatar, s[size])}>{Array.from(name.replace(/师傅$/, '')).pop() ?? '·'}</View>;
}
