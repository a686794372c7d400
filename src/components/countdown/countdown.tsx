import { View } from '@tarojs/components';
import { cx } from '../cx';
import { momentWords, spanWords } from '../format/time-words';
import { Icon } from '../icon/icon';
import s from './countdown.module.scss';

interface CountdownProps {
  /** What was promised: `上门`, `修好`. */
  what: string;
  /** Deadline and present, epoch milliseconds; the caller lets `now` tick. */
  due: number;
  now: number;
  /** When the promise was kept; then nothing counts any more. */
  metAt?: number | undefined;
  /** Why the clock stands still, in words. */
  paused?: string | undefined;
  compact?: boolean;
}

const SOON_MS = 3_600_000;

/** A promise with its deadline and what is left of it: kept, running, close, over or paused (T7, T8). */
export function Countdown({ what, due, now, metAt, paused, compact }: CountdownProps) {
  const left = due - now;
  const kept = metAt !== undefined;
  const tone = kept
    ? metAt <= due
      ? s.good
      : s.calm
    : paused
      ? s.calm
      : left < 0
        ? s.bad
        : left < SOON_MS
          ? s.soon
          : s.calm;
  const rest = kept
    ? `已于 ${momentWords(metAt, now)} ${what}`
    : paused
      ? `计时暂停：${paused}`
      : left < 0
        ? `已超 ${spanWords(-left)}，正在催办`
        : `还剩 ${spanWords(left)}`;
  return (
    <View className={cx(s.countdown, tone, compact && s.compact)}>
      <Icon name={kept ? 'check-circle' : left < 0 && !paused ? 'alert' : 'clock'} size={compact ? 16 : 20} />
      <View className={s.words}>
        {kept ? null : <View className={s.promise}>{`承诺 ${momentWords(due, now)} 前${what}`}</View>}
        <View className={s.rest}>{rest}</View>
      </View>
    </View>
  );
}
