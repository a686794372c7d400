import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { Icon } from '@/components/icon/icon';
import { spoken } from '@/components/spoken';
import s from './figures.module.scss';

interface TargetBarProps {
  name: string;
  /** 0..1 of the whole bar; null while nothing has been counted */
  value: number | null;
  target: number;
  /** the value and the target as people read them */
  words: string;
  targetWords: string;
  /** what was counted: `12 件` */
  of?: string;
}

/** A result beside its target (V5, C12): the bar, the mark of the target on it, the number, and whether it was reached. */
export function TargetBar({ name, value, target, words, targetWords, of }: TargetBarProps) {
  const reached = value !== null && value >= target;
  const said = value === null ? '暂无数据' : reached ? '达标' : '未达标';
  return (
    <View className={s.bar} {...spoken('img', `${name} ${words}，目标 ${targetWords}，${said}`)}>
      <View className={s.barHead}>
        <View className={s.barName}>{name}</View>
        <View className={cx(s.barValue, value !== null && (reached ? s.good : s.bad))}>
          {value === null ? null : <Icon name={reached ? 'check-circle' : 'alert'} size={14} />}
          {words}
        </View>
      </View>
      <View className={s.track}>
        <View
          className={cx(s.fill, value !== null && (reached ? s.fillGood : s.fillBad))}
          style={{ width: `${Math.max(0, Math.min(1, value ?? 0)) * 100}%` }}
        />
        <View className={s.mark} style={{ left: `${Math.min(0.995, target) * 100}%` }} />
      </View>
      <View className={s.barFoot}>
        <View>{`目标 ${targetWords}`}</View>
        {of ? <View>{of}</View> : null}
      </View>
    </View>
  );
}
