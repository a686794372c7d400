import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import type { WordFlag } from '@/domain/complaint/words/check-reply';
import s from './words.module.scss';

/** A draft with what should not go out marked in it (C7). */
export function FlaggedText({ text, flags }: { text: string; flags: readonly WordFlag[] }) {
  const parts = flags.flatMap((flag, index) => [
    { key: `p${flag.from}`, words: text.slice(flags[index - 1]?.to ?? 0, flag.from), marked: false },
    { key: `m${flag.from}`, words: text.slice(flag.from, flag.to), marked: true },
  ]);
  const rest = text.slice(flags[flags.length - 1]?.to ?? 0);
  return (
    <View id="flagged-text" className={s.flagged}>
      {parts.map(({ key, words, marked }) =>
        words === '' ? null : (
          <View key={key} className={cx(s.piece, marked && s.mark)}>
            {words}
          </View>
        ),
      )}
      {rest === '' ? null : <View className={s.piece}>{rest}</View>}
    </View>
  );
}
