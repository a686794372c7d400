import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { spoken } from '../spoken';
import s from './steps.module.scss';

/** Where a job stands among its few big steps: `current` counts from 0; equal to the length means all done. */
export function Steps({ names, current }: { names: string[]; current: number }) {
  const words = current >= names.length ? '全部完成' : `当前步骤：${names[current] ?? ''}`;
  return (
    <View className={s.steps} {...spoken('img', words)}>
      {names.map((name, index) => (
        <View key={name} className={cx(s.step, index < current && s.done, index === current && s.now)}>
          <View className={s.mark}>
            {index < current ? <Icon name="check" size={12} /> : <View>{index + 1}</View>}
          </View>
          <View className={s.name}>{name}</View>
        </View>
      ))}
    </View>
  );
}
