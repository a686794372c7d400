import { View } from '@tarojs/components';
import s from './figures.module.scss';

interface NumberTilesProps {
  tiles: readonly { key: string; name: string; value: string; note?: string }[];
}

/** The few numbers one looks at first, side by side. */
export function NumberTiles({ tiles }: NumberTilesProps) {
  return (
    <View className={s.tiles}>
      {tiles.map(({ key, name, value, note }) => (
        <View key={key} className={s.tile}>
          <View className={s.tileValue}>{value}</View>
          <View className={s.tileName}>{name}</View>
          {note ? <View className={s.tileNote}>{note}</View> : null}
        </View>
      ))}
    </View>
  );
}
