import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import s from './remove.module.scss';

/** Takes a line away. */
export function Remove({ label, onTap }: { label: string; onTap: () => void }) {
  return (
    <View className={s.remove} onClick={onTap} {...spoken('button', label)}>
      <Icon name="trash" size={20} />
    </View>
  );
}
