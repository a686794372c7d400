import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { spoken } from '../spoken';
import s from './rate.module.scss';

const WORDS = ['未评价', '很不满意', '不满意', '一般', '满意', '非常满意'];

interface RateProps {
  /** Prefix of the five ids `<id>-1` … `<id>-5`. */
  id: string;
  label: string;
  /** 1–5; 0 is not rated yet. */
  value: number;
  onChange?: (value: number) => void;
  size?: 'large' | 'normal';
}

/** Five stars, one tap each, with the score in words beside them (V1). Read-only without `onChange`. */
export function Rate({ id, label, value, onChange, size = 'normal' }: RateProps) {
  return (
    <View className={cx(s.rate, s[size])}>
      <View className={s.label}>
        <View>{label}</View>
        <View className={s.words}>{WORDS[value] ?? ''}</View>
      </View>
      <View className={s.stars} {...spoken('radiogroup', label)}>
        {[1, 2, 3, 4, 5].map((score) => (
          <View
            key={score}
            id={`${id}-${score}`}
            className={cx(s.star, score <= value && s.on)}
            onClick={() => onChange?.(score)}
            {...spoken('radio', `${label} ${score} 分`, { checked: score === value })}
          >
            <Icon name={score <= value ? 'star-full' : 'star'} size={size === 'large' ? 30 : 26} />
          </View>
        ))}
      </View>
    </View>
  );
}
