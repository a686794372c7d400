import { View } from '@tarojs/components';
import { spoken } from '../spoken';
import { Icon } from '../icon/icon';
import { useStore } from '../overlay/use-store';
import { toastStore } from './toast-store';
import s from './toast.module.scss';

const ICONS = { good: 'check-circle', bad: 'alert', plain: 'info' } as const;

/** Draws the message that `toast()` put up. */
export function ToastHost() {
  const message = useStore(toastStore);
  if (!message) return null;
  return (
    <View className={s.holder} {...spoken('alert')}>
      <View className={s.toast}>
        <Icon name={ICONS[message.kind]} size={18} />
        <View className={s.words}>{message.words}</View>
      </View>
    </View>
  );
}
