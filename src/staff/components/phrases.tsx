import { View } from '@tarojs/components';
import { spoken } from '@/components/spoken';
import s from './phrases.module.scss';

interface PhrasesProps {
  words: readonly string[];
  /** What is written already: phrases in it are not offered again. */
  text: string;
  onText: (text: string) => void;
}

/** Ready sentences: one tap adds one, because wet hands do not type. */
export function Phrases({ words, text, onText }: PhrasesProps) {
  const offered = words.filter((phrase) => !text.includes(phrase));
  if (offered.length === 0) return null;
  return (
    <View className={s.phrases}>
      {offered.map((phrase) => (
        <View
          key={phrase}
          className={s.phrase}
          onClick={() => onText(text.trim() === '' ? phrase : `${text.trim()}，${phrase}`)}
          {...spoken('button', `添加：${phrase}`)}
        >
          {phrase}
        </View>
      ))}
    </View>
  );
}
