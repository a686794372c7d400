import { View } from '@tarojs/components';
import s from './badge.module.scss';

/** How many are unread, as a red pill; nothing at zero, `99+` above 99. */
export function Badge({ count }: { count: number }) {
  if (count <= 0) return null;
  return <View className={s.badge}>{count > 99 ? '99+' : count}</View>;
}
