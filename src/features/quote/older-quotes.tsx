import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { momentWords } from '@/components/format/time-words';
import type { TimelineItem } from '@/contract/views';
import { toYuan } from '@/domain/shared/money-text';
import s from './quote.module.scss';

interface OlderQuotesProps {
  timeline: readonly TimelineItem[];
  /** the version on the page */
  newest: number;
  now: number;
}

/** Earlier versions with their totals, folded until asked for: the newest is the one that counts (T15). */
export function OlderQuotes({ timeline, newest, now }: OlderQuotesProps) {
  const [open, setOpen] = useState(false);
  const older = timeline
    .filter(({ type, facts }) => type === 'quoted' && Number(facts?.version) < newest)
    .reverse();
  if (older.length === 0) return null;
  return (
    <View>
      <Button id="older-quotes" kind="text" block onTap={() => setOpen(!open)}>
        {open ? '收起' : `查看之前的 ${older.length} 次报价`}
      </Button>
      {open
        ? older.map(({ at, facts, words }) => (
            <View key={at} className={s.line}>
              <View className={s.name}>
                <View>{`第 ${Number(facts?.version)} 次报价`}</View>
                <View className={s.note}>{[momentWords(at, now), words].filter(Boolean).join(' · ')}</View>
              </View>
              <View className={s.money}>{toYuan(Number(facts?.totalCents))}</View>
            </View>
          ))
        : null}
    </View>
  );
}
