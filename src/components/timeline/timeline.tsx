import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import s from './timeline.module.scss';

/** One step that happened: newest first in the list. */
export interface TimelineItem {
  key: string;
  title: ReactNode;
  /** Who did it, in words. */
  who?: string;
  /** When, in words. */
  time: string;
  /** What was written or shown at that step. */
  detail?: ReactNode;
  tone?: 'normal' | 'bad' | 'good';
}

/** What happened to a ticket, step by step, the latest one emphasised (T3, T11). */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <View className={s.timeline}>
      {items.map((item, index) => (
        <View key={item.key} className={cx(s.item, index === 0 && s.latest, item.tone && s[item.tone])}>
          <View className={s.dot} />
          <View className={s.head}>
            <View className={s.title}>{item.title}</View>
            <View className={s.time}>{item.time}</View>
          </View>
          {item.who ? <View className={s.who}>{item.who}</View> : null}
          {item.detail ? <View className={s.detail}>{item.detail}</View> : null}
        </View>
      ))}
    </View>
  );
}
