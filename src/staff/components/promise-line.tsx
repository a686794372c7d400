import { View } from '@tarojs/components';
import { cx } from '@/components/cx';
import { momentWords, spanWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import s from './promise-line.module.scss';

const SOON_MS = 3_600_000;

interface PromiseLineProps {
  /** What is owed: `响应`, `完成`. */
  what: string;
  /** Deadline, epoch ms; null while the clock waits. */
  due: number | null;
  now: number;
  /** The promise was kept or broken and counts no more. */
  over?: 'met' | 'breached';
}

/** A promise to keep in one line, the time left first: technicians look at nothing else (T7, T12). */
export function PromiseLine({ what, due, now, over }: PromiseLineProps) {
  const left = due === null ? 0 : due - now;
  const late = over === 'breached' || (over === undefined && due !== null && left < 0);
  const tone = over === 'met' ? s.good : late ? s.bad : due !== null && left < SOON_MS ? s.soon : s.calm;
  const words =
    over === 'met'
      ? `${what}：按时`
      : over === 'breached'
        ? `${what}：超时`
        : due === null
          ? `${what}：等待中，不计时`
          : late
            ? `${what}已超时 ${spanWords(-left)}`
            : `剩 ${spanWords(left)} ${what}`;
  return (
    <View className={cx(s.line, tone)}>
      <Icon name={over === 'met' ? 'check-circle' : late ? 'alert' : 'clock'} size={16} />
      <View className={s.words}>{words}</View>
      {due === null || over ? null : <View className={s.due}>{`${momentWords(due, now)} 前`}</View>}
    </View>
  );
}
