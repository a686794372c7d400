import { View } from '@tarojs/components';
import { cx } from '../cx';
import { spoken } from '../spoken';
import { Icon } from '../icon/icon';
import { useStore } from '../overlay/use-store';
import { toastStore } from './toast-store';
import s from './toast.module.scss';

const ICONS = { good: 'check-circle', bad: 'alert', plain: 'info' } as const;

/** Draws the message that `toast()` put up, with its way back where `toastUndo()` offers one. */
export function ToastHost() {
  const message = useStore(toastStore);
  if (!message) return null;
  const { words, kind, undo } = message;
  return (
    <View className={s.holder} {...spoken('alert')}>
      <View className={cx(s.toast, undo && s.undoable)}>
        <Icon name={ICONS[kind]} size={18} />
        <View className={s.words}>{words}</View>
        {undo ? (
          <View id="undo" className={s.undo} onClick={undo} {...spoken('button')}>
            撤销
          </View>
        ) : null}
      </View>
    </View>
  );
}
