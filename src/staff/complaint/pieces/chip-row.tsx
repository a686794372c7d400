import { ScrollView, View } from '@tarojs/components';
import { Chips, type Chip } from '@/components/chips/chips';
import s from './pieces.module.scss';

interface ChipRowProps<K extends string> {
  id: string;
  chips: readonly Chip<K>[];
  chosen: readonly K[];
  onTap: (key: K) => void;
}

/** Chips in one line that is pushed sideways when they do not fit: what narrows a list must not push it off the screen. */
export function ChipRow<K extends string>(props: ChipRowProps<K>) {
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className={s.chipRow}>
      <View className={s.chipLine}>
        <Chips {...props} />
      </View>
    </ScrollView>
  );
}
