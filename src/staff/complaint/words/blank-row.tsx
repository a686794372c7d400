import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { china, chinaDay, chinaMoment } from '@/components/format/china';
import { TextField } from '@/components/text-field/text-field';
import type { WordFlag } from '@/domain/complaint/words/check-reply';
import { useNow } from '@/platform/use-now';
import { Phrases } from '../../components/phrases';
import s from './words.module.scss';

const TIMES = ['【时限】', '【回访】'];
const DAYS = [1, 3, 7];

interface BlankRowProps {
  id: string;
  flag: WordFlag;
  onFill: (words: string) => void;
}

/** A blank of a template that a person has to fill in (C7); dates are one tap. */
export function BlankRow({ id, flag, onFill }: BlankRowProps) {
  const [words, setWords] = useState('');
  const now = useNow();
  const days = TIMES.includes(flag.phrase)
    ? DAYS.map((n) => {
        const day = china(chinaMoment(chinaDay(now) + n, 18));
        return `${day.month}月${day.day}日`;
      })
    : [];
  return (
    <View className={s.blank}>
      <View className={s.blankName}>{`请填写${flag.phrase}`}</View>
      <View className={s.fill}>
        <View className={s.fillField}>
          <TextField id={`${id}-words`} label={`填写${flag.phrase}`} value={words} onChange={setWords} />
        </View>
        <Button
          id={id}
          kind="soft"
          size="small"
          disabled={words.trim() === ''}
          onTap={() => onFill(words.trim())}
        >
          填入
        </Button>
      </View>
      <Phrases words={days} text="" onText={onFill} />
    </View>
  );
}
