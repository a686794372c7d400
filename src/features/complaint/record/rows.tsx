import { View } from '@tarojs/components';
import s from './record.module.scss';

/** Names and values below a text, one a line. */
export function Rows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <View className={s.rows}>
      {rows.map(([name, value]) => (
        <View key={name} className={s.row}>
          <View className={s.rowName}>{name}</View>
          <View className={s.rowValue}>{value}</View>
        </View>
      ))}
    </View>
  );
}
