import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import type { WordFlag } from '@/domain/complaint/words/check-reply';
import s from './words.module.scss';

interface PhraseRowProps {
  id: string;
  flag: WordFlag;
  onReplace: () => void;
}

/** A phrase residents must not hear, and what to say instead, in one tap (C7). */
export function PhraseRow({ id, flag, onReplace }: PhraseRowProps) {
  return (
    <View className={s.row}>
      <View className={s.rowWords}>
        <View className={s.phrase}>{flag.phrase}</View>
        <View className={s.better}>{flag.better}</View>
      </View>
      <Button id={id} kind="soft" size="small" label={`把「${flag.phrase}」换掉`} onTap={onReplace}>
        换成这句
      </Button>
    </View>
  );
}
