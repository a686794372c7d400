import { View } from '@tarojs/components';
import s from './badge.module.scss';

/** How many are unread, as a red pill; nothing at zero, `99+` above 99, `20+` when more than what was counted are known to be there. */
export function Badge({ count, more = false }: { count: number; more?: boolean }) {
  if (count <= 0) return null;
  return <View className={s.badge}>{count > 99 ? '99+' : more ? `${count}+` : count}</View>;
}
