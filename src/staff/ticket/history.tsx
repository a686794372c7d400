import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import { Timeline } from '@/components/timeline/timeline';
import type { TimelineItem } from '@/contract/views';
import { factsOf, titleOf, toneOf, whoOf } from './timeline-words';
import s from './ticket.module.scss';

const SHOWN = 6;

interface HistoryProps {
  timeline: TimelineItem[];
  now: number;
}

/** Every step of the ticket, newest first (T3); old steps fold away until asked for. */
export function History({ timeline, now }: HistoryProps) {
  const [all, setAll] = useState(false);
  const newest = [...timeline].reverse();
  const shown = all ? newest : newest.slice(0, SHOWN);
  return (
    <Card title={`处理记录（${timeline.length}）`}>
      <Timeline
        items={shown.map((item, index) => ({
          key: String(timeline.length - index),
          title: titleOf(item),
          who: whoOf(item),
          time: momentWords(item.at, now),
          tone: toneOf(item.type, item.facts?.outcome),
          detail: hasDetail(item, now) ? <Detail item={item} now={now} /> : null,
        }))}
      />
      {newest.length > shown.length ? (
        <Button id="all-steps" kind="text" block onTap={() => setAll(true)}>
          {`查看更早的 ${newest.length - shown.length} 条`}
        </Button>
      ) : null}
    </Card>
  );
}

const hasDetail = (item: TimelineItem, now: number): boolean =>
  Boolean(item.words) || (item.photos?.length ?? 0) > 0 || factsOf(item, now).length > 0;

function Detail({ item, now }: { item: TimelineItem; now: number }) {
  const facts = factsOf(item, now);
  return (
    <View>
      {item.words ? <View className={s.words}>{item.words}</View> : null}
      {facts.length > 0 ? <View className={s.facts}>{facts.join(' · ')}</View> : null}
      {item.photos && item.photos.length > 0 ? <Photos fileIds={item.photos} /> : null}
    </View>
  );
}
