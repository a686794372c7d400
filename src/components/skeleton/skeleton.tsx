import { View } from '@tarojs/components';
import { cx } from '../cx';
import { spoken } from '../spoken';
import s from './skeleton.module.scss';

/** The outline of `rows` cards while the real ones are on their way. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <View {...spoken('img', '正在加载')}>
      {Array.from({ length: rows }, (_, index) => (
        <View key={index} className={s.card}>
          <View className={cx(s.bar, s.short)} />
          <View className={s.bar} />
          <View className={cx(s.bar, s.middle)} />
        </View>
      ))}
    </View>
  );
}
