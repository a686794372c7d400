import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import type { ComplaintView } from '@/contract/complaint/views';
import { LongText } from '../../components/long-text';
import { Line } from '../../components/line';
import s from './page.module.scss';

const CHANNELS = { menu: '小程序', ticket: '工单', survey: '评价', phone: '电话', 'walk-in': '到访' };

/** What was said and shown, what was added since, and how staff understood it (C2). */
export function SaidCard({ view, now }: { view: ComplaintView; now: number }) {
  const added = view.timeline.filter((item) => item.type === 'facts-added');
  return (
    <Card title="业主原话" extra={`${CHANNELS[view.channel]} · ${momentWords(view.createdAt, now)}`}>
      <LongText id="full-text" text={view.fullText} />
      <Photos fileIds={view.photos} />
      {view.about ? <Line label="涉及" words={view.about} /> : null}
      {added.map((item) => (
        <View key={item.at} className={s.block}>
          <View className={s.label}>{`业主补充 · ${momentWords(item.at, now)}`}</View>
          <View className={s.text}>{item.words}</View>
          <Photos fileIds={item.photos ?? []} />
        </View>
      ))}
      {view.restated ? (
        <View className={s.block}>
          <View className={s.label}>
            {view.factsConfirmedAt === null ? '我们的复述（业主还没确认）' : '我们的复述（业主已确认）'}
          </View>
          <View className={s.text}>{view.restated}</View>
        </View>
      ) : null}
    </Card>
  );
}
