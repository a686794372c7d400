import { View } from '@tarojs/components';
import s from './line.module.scss';

/** A small label with its value on one line. */
export function Line({ label, words }: { label: string; words: string }) {
  return (
    <View className={s.line}>
      <View className={s.label}>{label}</View>
      <View className={s.words}>{words}</View>
    </View>
  );
}
