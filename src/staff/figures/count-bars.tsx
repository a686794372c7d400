import { View } from '@tarojs/components';
import { spoken } from '@/components/spoken';
import s from './figures.module.scss';

interface CountBarsProps {
  rows: readonly { key: string; name: string; count: number }[];
  unit: string;
  nothing: string;
}

/** How many of each, the most frequent first, as bars with their numbers beside them (C12). */
export function CountBars({ rows, unit, nothing }: CountBarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return <View className={s.nothing}>{nothing}</View>;
  return (
    <View>
      {rows.map(({ key, name, count }) => (
        <View key={key} className={s.count} {...spoken('img', `${name} ${count} ${unit}`)}>
          <View className={s.countName}>{name}</View>
          <View className={s.countTrack}>
            <View className={s.countFill} style={{ width: `${(count / most) * 100}%` }} />
          </View>
          <View className={s.countNumber}>{`${count} ${unit}`}</View>
        </View>
      ))}
    </View>
  );
}
